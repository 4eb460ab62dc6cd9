package org.xuegai.audit;

import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.xuegai.platform.Json;
import org.xuegai.platform.XuegaiClock;

/** The append-only, hash-chained record of who did what. */
@Component
public class AuditLog {

    private final AuditChain chain;
    private final XuegaiClock clock;
    private final TransactionTemplate ownTransaction;

    AuditLog(AuditChain chain, XuegaiClock clock, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Kept with the business change or not at all: inside a transaction the entry is written right
     * before its commit, so that the end of the chain is locked for an instant only; outside one, or
     * inside a read-only one, it is written at once. Not for callbacks after a commit: what they record
     * would come too late for it.
     *
     * @param username who; null for the system itself
     * @param action stable code, e.g. {@code SIGN_IN}, {@code TASK_COMPLETED}; its label is the
     *     message {@code audit.action.<code>}
     * @param subject what it was done to: a case number, a username, a file id
     * @param details names and values as JSON can hold them; never a secret
     */
    public void record(String username, String action, String subject, Map<String, ?> details) {
        var event = new AuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), username, action, subject, Json.write(details), ip());
        if (writesInTransaction()) {
            PendingEntries.ofCurrentTransaction(chain).add(event);
        } else {
            ownTransaction.executeWithoutResult(status -> chain.append(event));
        }
    }

    private static boolean writesInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static String ip() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
