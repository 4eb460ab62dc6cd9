package org.xuegai.platform;

import java.sql.SQLException;
import java.util.Set;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Tells a race that was lost to somebody quicker from a fault of the program. */
public final class Races {

    /** Serialization failure and deadlock of PostgreSQL, concurrent update and lock timeout of H2. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "90131", "HYT00");

    private Races() {}

    public static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause.getClass().getSimpleName().equals("OptimisticLockingException")
                    || cause instanceof SQLException sql && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
