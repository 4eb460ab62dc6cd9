package org.xuegai.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.springframework.data.jdbc.core.convert.EntityRowMapper;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseList;
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
     * @param light only these; PAUSED for the tasks of suspended cases; null for all that can be done now
     * @param caseType only this type; null for all
     * @param text part of a society's name or case number; null for all
     * @param cursor where to go on; null from the start
     */
    public record Question(View view, Light light, String caseType, String text, String cursor) {}

    /** How many wait, by light; of very many only the {@value #MOST} that are due soonest are counted. */
    public record Counts(int all, int overdue, int soon, int normal) {

        private static final int MOST = 1000;

        /** Key of the sentence that says so; what there is none of is left out. */
        public String sentence() {
            if (all == 0) {
                return "inbox.lede.none";
            }
            return "inbox.lede" + (overdue > 0 ? ".late" : "") + (soon > 0 ? ".soon" : "");
        }

        /** E.g. 12; 1000+ where counting has ended. */
        public String shown(int count) {
            return count < MOST ? String.valueOf(count) : MOST + "+";
        }
    }

    private final JdbcClient jdbc;
    private final RowMapper<InboxItem> items;
    private final CaseList cases;
    private final XuegaiClock clock;

    Inbox(
            JdbcClient jdbc,
            RelationalMappingContext tables,
            JdbcConverter converter,
            CaseList cases,
            XuegaiClock clock) {
        this.jdbc = jdbc;
        this.items = new EntityRowMapper<>(OpenItems.table(tables), converter);
        this.cases = cases;
        this.clock = clock;
    }

    /** Tasks of the person's roles or in hand, soonest due first; or handled ones, latest first. */
    public Page<InboxItem> page(Question question, Actor actor) {
        return switch (question.view()) {
            case PENDING -> pending(question, actor);
            case DONE -> done(question, actor);
            case STARTED -> throw new IllegalArgumentException("what one has begun are cases, not tasks");
        };
    }

    /** The cases one has begun, latest first. */
    Page<CaseFile> started(Question question, Actor actor) {
        return cases.page(
                new CaseList.Question(question.caseType(), null, question.text(), actor.username(), question.cursor()),
                actor);
    }

    public Counts counts(Actor actor) {
        var open = new OpenItems(actor);
        return open.ask(
                        jdbc,
                        """
                        select count(*) as all_open,
                               coalesce(sum(case when due_on < :today then 1 else 0 end), 0) as overdue,
                               coalesce(sum(case when due_on >= :today and (yellow_on <= :today or red_on <= :today)
                                            then 1 else 0 end), 0) as soon
                          from (%s) as counted"""
                                .formatted(open.soonestFirst(InboxItem.State.OPEN, "")))
                .param("today", clock.today())
                .param("size", Counts.MOST)
                .query((rs, n) -> new Counts(
                        rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(1) - rs.getInt(2) - rs.getInt(3)))
                .single();
    }

    /** How many tasks stand still because their cases are suspended. */
    int suspended(Actor actor) {
        var open = new OpenItems(actor);
        return open.ask(
                        jdbc,
                        "select count(*) from (%s) as counted"
                                .formatted(open.soonestFirst(InboxItem.State.SUSPENDED, "")))
                .param("size", Counts.MOST)
                .query(Integer.class)
                .single();
    }

    private Page<InboxItem> pending(Question question, Actor actor) {
        Cursor after = Cursor.decode(question.cursor());
        var open = new OpenItems(actor);
        String filter = InboxFilter.sql(question)
                + (after == null ? "" : " and (due_on > :day or (due_on = :day and id > :id))");
        InboxItem.State state = question.light() == Light.PAUSED ? InboxItem.State.SUSPENDED : InboxItem.State.OPEN;
        var query = open.ask(jdbc, open.soonestFirst(state, filter))
                .param("today", clock.today())
                .param("type", question.caseType())
                .param("text", InboxFilter.pattern(question.text()))
                .param("size", PAGE + 1);
        if (after != null) {
            query = query.param("day", LocalDate.parse(after.key())).param("id", after.id());
        }
        return page(query, item -> item.due().dueOn().toString());
    }

    private Page<InboxItem> done(Question question, Actor actor) {
        Cursor after = Cursor.decode(question.cursor());
        var query = jdbc.sql(
                        ("""
                        select * from inbox_item
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
        return page(query, item -> item.completedAt().toString());
    }

    private Page<InboxItem> page(JdbcClient.StatementSpec query, Function<InboxItem, String> key) {
        List<InboxItem> found = query.query(items).list();
        if (found.size() <= PAGE) {
            return new Page<>(found, null);
        }
        InboxItem last = found.get(PAGE - 1);
        return new Page<>(found.subList(0, PAGE), new Cursor(key.apply(last), last.id()).encoded());
    }
}
