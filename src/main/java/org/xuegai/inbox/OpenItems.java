package org.xuegai.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.account.Actor;

/**
 * What waits for a person, as SQL: one read in the order of an index for what the person holds and one for each
 * role, merged. So a page costs the same however many tasks wait.
 */
final class OpenItems {

    private final Actor actor;
    private final List<String> buckets;

    OpenItems(Actor actor) {
        this.actor = actor;
        this.buckets = List.copyOf(GateRules.buckets(actor));
    }

    /**
     * At most {@code :size} rows.
     *
     * @param state OPEN for what can be done now
     * @param filter further conditions, each with its {@code and}; may be empty
     */
    String soonestFirst(InboxItem.State state, String filter) {
        return Stream.concat(
                        Stream.of("assignee = :me"),
                        IntStream.range(0, buckets.size()).mapToObj(n -> "assignee is null and bucket = :bucket" + n))
                .map(whose -> "(select * from inbox_item where state = '%s' and %s %s order by due_on, id limit :size)"
                        .formatted(state, whose, filter))
                .collect(Collectors.joining(
                        " union all ", "select * from (", ") as waiting order by due_on, id limit :size"));
    }

    /** Asks with the person's name and roles filled in. */
    JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
        JdbcClient.StatementSpec question = jdbc.sql(sql).param("me", actor.username());
        for (int n = 0; n < buckets.size(); n++) {
            question = question.param("bucket" + n, buckets.get(n));
        }
        return question;
    }

    @SuppressWarnings("unchecked")
    static RelationalPersistentEntity<InboxItem> table(RelationalMappingContext tables) {
        return (RelationalPersistentEntity<InboxItem>) tables.getRequiredPersistentEntity(InboxItem.class);
    }
}
