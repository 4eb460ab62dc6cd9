package org.xuegai.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xuegai.platform.Cursor;
import org.xuegai.platform.Page;
import org.xuegai.platform.XuegaiClock;

/** Finds entries, the newest first. */
@Repository
class AuditSearch {

    static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after null for the first page */
    public Page<AuditEntry> find(AuditFilter filter, Cursor after) {
        List<String> conditions = new ArrayList<>(List.of("seq < ?"));
        List<Object> values = new ArrayList<>(List.of(after == null ? Long.MAX_VALUE : after.id()));
        if (filter.who() != null) {
            conditions.add("username = ?");
            values.add(filter.who());
        }
        if (filter.action() != null) {
            conditions.add("action = ?");
            values.add(filter.action());
        }
        if (filter.subject() != null) {
            conditions.add("subject like ? escape '!'");
            values.add(filter.subject().replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.firstDay() != null) {
            conditions.add("recorded_at >= ?");
            values.add(startOf(filter.firstDay()));
        }
        if (filter.lastDay() != null) {
            conditions.add("recorded_at < ?");
            values.add(startOf(filter.lastDay().plusDays(1)));
        }
        List<AuditEntry> found = jdbc.sql("select * from audit_entry where " + String.join(" and ", conditions)
                        + " order by seq desc fetch first " + (PAGE_SIZE + 1) + " rows only")
                .params(values)
                .query(AuditChain::entry)
                .list();
        if (found.size() <= PAGE_SIZE) {
            return new Page<>(found, null);
        }
        List<AuditEntry> shown = found.subList(0, PAGE_SIZE);
        return new Page<>(shown, new Cursor("", shown.get(PAGE_SIZE - 1).seq()).encoded());
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(XuegaiClock.ZONE).toOffsetDateTime();
    }
}
