package org.xuegai.casework.filing;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.platform.XuegaiClock;

/** Case numbers, e.g. {@code GGFA-2026-0001}; gaps are fine, doubles are not. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final XuegaiClock clock;
    private final TransactionTemplate own;

    CaseNumbers(JdbcClient jdbc, XuegaiClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
    }

    /**
     * The next number, in a short transaction of its own, so that nobody waits for a number until another's case is
     * written.
     *
     * @throws IllegalStateException inside a transaction: it would hold one connection while this takes another
     */
    String next(String prefix) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a case number is taken before the transaction that uses it");
        }
        return take(prefix);
    }

    /**
     * The next number as part of the transaction that uses it, for jobs, which are tried again: others who want one of
     * this prefix wait until the job is done.
     */
    String nextWithin(String prefix) {
        return take(prefix);
    }

    private String take(String prefix) {
        int year = clock.today().getYear();
        int number = increment(prefix, year).orElseGet(() -> {
            begin(prefix, year);
            return increment(prefix, year).orElseThrow();
        });
        return "%s-%d-%04d".formatted(prefix, year, number);
    }

    /** Empty before the year's first number. */
    private Optional<Integer> increment(String prefix, int year) {
        return own.execute(status -> {
            int found = jdbc.sql(
                            "update case_number set last_number = last_number + 1 where prefix = ? and case_year = ?")
                    .params(prefix, year)
                    .update();
            if (found == 0) {
                return Optional.empty();
            }
            return jdbc.sql("select last_number from case_number where prefix = ? and case_year = ?")
                    .params(prefix, year)
                    .query(Integer.class)
                    .optional();
        });
    }

    private void begin(String prefix, int year) {
        try {
            own.executeWithoutResult(
                    status -> jdbc.sql("insert into case_number (prefix, case_year, last_number) values (?, ?, 0)")
                            .params(prefix, year)
                            .update());
        } catch (DuplicateKeyException alreadyThere) {
            // somebody else began the year; the number is taken from their row
        }
    }
}
