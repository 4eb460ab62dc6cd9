package org.xuegai.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.deadline.Light;
import org.xuegai.platform.Cursor;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The lists of 待办, 已办 and 我发起, in keyset pages. */
@Component
public class Inbox {

    private static final int PAGE = 20;

    /** Which of one's lists. */
    public enum View {
        PENDING("todo"),
        DONE("done"),
        STARTED("started");

        private final String key;

        View(String key) {
            this.key = key;
        }

        /** As it stands in addresses. */
        public String key() {
            return key;
        }

        /** @throws Problem 404 for a list that there is not */
        static View of(String key) {
            return Arrays.stream(values())
                    .filter(view -> view.key.equalsIgnoreCase(key))
                    .findFirst()
                    .orElseThrow(Problem::notFound);
        }
    }

    /**
     * What to show of a list.
     *
     * @param light only these; null for all
     * @param caseType only this type; null for all
     * @param text part of a society's name or case number; null for all
     * @param cursor where to go on; null from the start
     */
    public record Question(View view, Light light, String caseType, String text, String cursor) {}

    /** How many wait, by light. */
    public record Counts(int all, int overdue, int soon, int normal) {}

    private final JdbcClient jdbc;
    private final InboxRows rows;
    private final XuegaiClock clock;

    Inbox(JdbcClient jdbc, InboxRows rows, XuegaiClock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Tasks of the person's roles or in hand, soonest due first; or handled ones, latest first. */
    public Page<InboxItem> page(Question question, Actor actor) {
        return question.view() == View.DONE ? done(question, actor) : pending(question, actor);
    }

    public Counts counts(Actor actor) {
        LocalDate today = clock.today();
        return jdbc.sql(
                        """
                        select count(*) as all_open,
                               coalesce(sum(case when due_on < :today then 1 else 0 end), 0) as overdue,
                               coalesce(sum(case when due_on >= :today and (yellow_on <= :today or red_on <= :today)
                                            then 1 else 0 end), 0) as soon
                          from inbox_item
                         where state = 'OPEN' and (assignee = :me or (assignee is null and bucket in (:buckets)))
                        """)
                .param("today", today)
                .param("me", actor.username())
                .param("buckets", buckets(actor))
                .query((rs, n) -> new Counts(
                        rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(1) - rs.getInt(2) - rs.getInt(3)))
                .single();
    }

    private Page<InboxItem> pending(Question question, Actor actor) {
        Cursor after = Cursor.decode(question.cursor());
        LocalDate today = clock.today();
        String filter = InboxFilter.sql(question)
                + (after == null ? "" : " and (due_on > :day or (due_on = :day and id > :id))");
        var query = jdbc.sql(
                        ("""
                        select id, due_on from (
                          (select id, due_on from inbox_item
                            where state = 'OPEN' and assignee = :me %s order by due_on, id limit :size)
                          union all
                          (select id, due_on from inbox_item
                            where state = 'OPEN' and assignee is null and bucket in (:buckets) %s
                            order by due_on, id limit :size)) as both_lists
                        order by due_on, id limit :size
                        """)
                                .formatted(filter, filter))
                .param("me", actor.username())
                .param("buckets", buckets(actor))
                .param("today", today)
                .param("type", question.caseType())
                .param("text", InboxFilter.pattern(question.text()))
                .param("size", PAGE + 1);
        if (after != null) {
            query = query.param("day", LocalDate.parse(after.key())).param("id", after.id());
        }
        List<Long> ids = query.query((rs, n) -> rs.getLong(1)).list();
        return page(ids, item -> item.due().dueOn().toString());
    }

    private Page<InboxItem> done(Question question, Actor actor) {
        Cursor after = Cursor.decode(question.cursor());
        var query = jdbc.sql(
                        ("""
                        select id from inbox_item
                         where completed_by = :me %s %s
                         order by completed_at desc, id desc limit :size
                        """)
                                .formatted(
                                        InboxFilter.sql(question),
                                        after == null
                                                ? ""
                                                : " and (completed_at < :at or (completed_at = :at and id < :id))"))
                .param("me", actor.username())
                .param("today", clock.today())
                .param("type", question.caseType())
                .param("text", InboxFilter.pattern(question.text()))
                .param("size", PAGE + 1);
        if (after != null) {
            query = query.param("at", Timestamp.from(Instant.parse(after.key())))
                    .param("id", after.id());
        }
        List<Long> ids = query.query((rs, n) -> rs.getLong(1)).list();
        return page(ids, item -> item.completedAt().toString());
    }

    private Page<InboxItem> page(List<Long> ids, java.util.function.Function<InboxItem, String> key) {
        List<Long> shown = ids.size() > PAGE ? ids.subList(0, PAGE) : ids;
        var byId = rows.findAllById(shown).stream()
                .collect(java.util.stream.Collectors.toMap(InboxItem::id, item -> item));
        List<InboxItem> items = shown.stream().map(byId::get).toList();
        InboxItem last = items.isEmpty() ? null : items.get(items.size() - 1);
        return new Page<>(items, ids.size() > PAGE ? new Cursor(key.apply(last), last.id()).encoded() : null);
    }

    private static Set<String> buckets(Actor actor) {
        Set<String> buckets = GateRules.buckets(actor);
        return buckets.isEmpty() ? Set.of("-") : buckets;
    }
}
