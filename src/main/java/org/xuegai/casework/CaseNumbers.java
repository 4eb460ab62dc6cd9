package org.xuegai.casework;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.platform.XuegaiClock;

/** Case numbers, e.g. {@code GGFA-2026-0001}; gaps are fine, doubles are not. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final XuegaiClock clock;
    private final TransactionTemplate apart;

    CaseNumbers(JdbcClient jdbc, XuegaiClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String next(String prefix) {
        int year = clock.today().getYear();
        return apart.execute(status -> "%s-%d-%04d".formatted(prefix, year, increment(prefix, year)));
    }

    private int increment(String prefix, int year) {
        int found = jdbc.sql("update case_number set last_number = last_number + 1 where prefix = ? and case_year = ?")
                .params(prefix, year)
                .update();
        if (found == 0) {
            begin(prefix, year);
            return increment(prefix, year);
        }
        return jdbc.sql("select last_number from case_number where prefix = ? and case_year = ?")
                .params(prefix, year)
                .query(Integer.class)
                .single();
    }

    /** In a transaction of its own: losing the race for the year's first number must not spoil the caller's. */
    private void begin(String prefix, int year) {
        try {
            apart.executeWithoutResult(
                    status -> jdbc.sql("insert into case_number (prefix, case_year, last_number) values (?, ?, 0)")
                            .params(prefix, year)
                            .update());
        } catch (DuplicateKeyException alreadyThere) {
            // somebody else began the year; the number is taken from their row
        }
    }
}
