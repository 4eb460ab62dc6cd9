package org.xuegai.casework.reminder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** Remembers what has been sent about the filings of a batch, so that nothing is sent twice. */
@Component
public class SentLog {

    /** Stands in for a society's code where a message is about the batch as a whole. */
    public static final String WHOLE_BATCH = "*";

    private final JdbcClient jdbc;
    private final XuegaiClock clock;

    SentLog(JdbcClient jdbc, XuegaiClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes it in the caller's transaction.
     *
     * @param subject a society's code or {@link #WHOLE_BATCH}
     * @param kind e.g. {@code T-15}, {@code LATE-2}
     * @return false when it has been sent before
     */
    public boolean firstTime(String caseType, String batchCode, String subject, String kind) {
        int known = jdbc.sql("select count(*) from filing_sent"
                        + " where case_type = ? and batch_code = ? and subject = ? and kind = ?")
                .params(caseType, batchCode, subject, kind)
                .query(Integer.class)
                .single();
        if (known > 0) {
            return false;
        }
        jdbc.sql("insert into filing_sent (case_type, batch_code, subject, kind, sent_on) values (?, ?, ?, ?, ?)")
                .params(caseType, batchCode, subject, kind, clock.today())
                .update();
        return true;
    }
}
