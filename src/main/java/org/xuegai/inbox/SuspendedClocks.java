package org.xuegai.inbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.Suspensions;

/**
 * Stops what runs against a case while it is suspended, and sets its tasks apart; afterwards everything is due that much
 * later. Source: domain 2.0.2
 */
@Component
class SuspendedClocks {

    private final CaseTimers timers;
    private final InboxRows rows;
    private final StepDues dues;
    private final Suspensions suspensions;
    private final CaseFiles caseFiles;

    SuspendedClocks(CaseTimers timers, InboxRows rows, StepDues dues, Suspensions suspensions, CaseFiles caseFiles) {
        this.timers = timers;
        this.rows = rows;
        this.dues = dues;
        this.suspensions = suspensions;
        this.caseFiles = caseFiles;
    }

    /** When the engine has written down what led to this, so that its jobs are changed once and not twice at a time. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CaseStatusChanged change) {
        if (change.to() == CaseStatus.SUSPENDED) {
            halt(change.caseNo());
        } else if (change.from() == CaseStatus.SUSPENDED && !change.to().isEnded()) {
            goOn(change.caseNo(), suspensions.lastWorkingDays(change.caseNo()));
        }
    }

    private void halt(String caseNo) {
        timers.halt(caseNo);
        CaseFile caseFile = caseFiles.get(caseNo);
        rows.findOpenByCaseNo(caseNo).stream()
                .filter(item -> item.card().standsStillIn(caseFile))
                .forEach(item -> {
                    item.suspend();
                    rows.save(item);
                });
    }

    private void goOn(String caseNo, int laterBy) {
        timers.goOn(caseNo, laterBy);
        rows.findOpenByCaseNo(caseNo).stream().filter(InboxItem::isSuspended).forEach(item -> {
            item.resume();
            if (laterBy > 0 && item.due().exists()) {
                item.move(dues.later(item.card(), item.due(), laterBy));
            }
            rows.save(item);
        });
    }
}
