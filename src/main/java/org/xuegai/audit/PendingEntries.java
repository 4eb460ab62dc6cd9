package org.xuegai.audit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of one transaction, written as the last thing before it commits. */
class PendingEntries implements TransactionSynchronization {

    private final AuditChain chain;
    private final List<AuditEvent> events = new ArrayList<>();

    private PendingEntries(AuditChain chain) {
        this.chain = chain;
    }

    static PendingEntries ofCurrentTransaction(AuditChain chain) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new PendingEntries(chain);
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    void add(AuditEvent event) {
        events.add(event);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        events.forEach(chain::append);
        events.clear();
    }
}
