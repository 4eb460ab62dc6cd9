package org.xuegai.document.number;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts 1, 2, 3 … within a year; a number belongs to the transaction that takes it and returns with its rollback. */
@Component
public class NumberSequences {

    private final JdbcClient jdbc;
    private final TransactionTemplate own;
    private final TransactionTemplate callers;

    NumberSequences(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.callers = new TransactionTemplate(transactions);
        this.callers.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
    }

    /** Waits until every earlier taker has committed or rolled back; must be called in a transaction. */
    public int next(String name, int year) {
        if (!exists(name, year)) {
            create(name, year);
        }
        return callers.execute(status -> {
            int next = 1
                    + jdbc.sql(
                                    """
                                    select last_number from number_sequence
                                    where sequence_name = ? and sequence_year = ? for update""")
                            .params(name, year)
                            .query(Integer.class)
                            .single();
            jdbc.sql("update number_sequence set last_number = ? where sequence_name = ? and sequence_year = ?")
                    .params(next, name, year)
                    .update();
            return next;
        });
    }

    private boolean exists(String name, int year) {
        return jdbc.sql("select 1 from number_sequence where sequence_name = ? and sequence_year = ?")
                .params(name, year)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** In a transaction of its own: the row must be there for everybody before anybody can lock it. */
    private void create(String name, int year) {
        try {
            own.executeWithoutResult(status -> jdbc.sql("insert into number_sequence values (?, ?, 0)")
                    .params(name, year)
                    .update());
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            // the row is there, which is all that was wanted
        }
    }
}
