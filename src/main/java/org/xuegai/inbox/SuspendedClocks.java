package org.xuegai.inbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.Suspensions;

/** Stops what runs against a case while it is suspended; afterwards everything is due that much later. Source: domain 2.0.2 */
@Component
class SuspendedClocks {

    private final CaseTimers timers;
    private final InboxRows rows;
    private final StepDues dues;
    private final Suspensions suspensions;

    SuspendedClocks(CaseTimers timers, InboxRows rows, StepDues dues, Suspensions suspensions) {
        this.timers = timers;
        this.rows = rows;
        this.dues = dues;
        this.suspensions = suspensions;
    }

    /** When the engine has written down what led to this, so that its jobs are changed once and not twice at a time. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CaseStatusChanged change) {
        if (change.to() == CaseStatus.SUSPENDED) {
            timers.halt(change.caseNo());
        } else if (change.from() == CaseStatus.SUSPENDED && !change.to().isEnded()) {
            goOn(change.caseNo(), suspensions.lastWorkingDays(change.caseNo()));
        }
    }

    private void goOn(String caseNo, int laterBy) {
        timers.goOn(caseNo, laterBy);
        rows.findOpenByCaseNo(caseNo).stream()
                .filter(item -> laterBy > 0 && item.due().exists())
                .forEach(item -> {
                    item.move(dues.later(item.card(), item.due(), laterBy));
                    rows.save(item);
                });
    }
}
