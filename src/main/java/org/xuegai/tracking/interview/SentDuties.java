package org.xuegai.tracking.interview;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** Remembers what has been done for a plan, so that nothing is done twice. */
@Component
class SentDuties {

    private final JdbcClient jdbc;
    private final XuegaiClock clock;

    SentDuties(JdbcClient jdbc, XuegaiClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes it in the caller's transaction.
     *
     * @param kind e.g. {@code DUE-2027-06-30-15}, {@code SILENT-2026Q4}
     * @param reason of an interview; null for anything else
     * @return false when it has been done before
     */
    boolean firstTime(String caseNo, String kind, String reason) {
        int known = jdbc.sql("select count(*) from task_tracking_sent where case_no = ? and kind = ?")
                .params(caseNo, kind)
                .query(Integer.class)
                .single();
        if (known > 0) {
            return false;
        }
        jdbc.sql("insert into task_tracking_sent (case_no, kind, reason, sent_on) values (?, ?, ?, ?)")
                .params(caseNo, kind, reason, clock.today())
                .update();
        return true;
    }

    /** Why the society was called in last; empty where it never was. */
    Optional<String> lastReason(String caseNo) {
        return jdbc
                .sql(
                        """
                        select reason from task_tracking_sent where case_no = ? and reason is not null
                        order by sent_on desc, kind desc""")
                .param(caseNo)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }
}
