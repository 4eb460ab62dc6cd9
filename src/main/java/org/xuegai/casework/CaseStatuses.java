package org.xuegai.casework;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Applies the status that the process says, and with it the clock of the promise. */
@Component
public class CaseStatuses {

    private final CaseFileRows rows;
    private final PromiseClocks promises;
    private final Suspensions suspensions;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final XuegaiClock clock;

    CaseStatuses(
            CaseFileRows rows,
            PromiseClocks promises,
            Suspensions suspensions,
            Messages messages,
            ApplicationEventPublisher events,
            XuegaiClock clock) {
        this.rows = rows;
        this.promises = promises;
        this.suspensions = suspensions;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Called by the process on entering an activity; parallel activities of one status change nothing. */
    @Transactional
    public void enter(String caseNo, CaseStatus next, String outcome) {
        CaseFile caseFile = rows.findByCaseNo(caseNo).orElseThrow();
        CaseStatus before = caseFile.status();
        if (before == next && outcome == null) {
            return;
        }
        caseFile.enter(next, outcome, clock.instant());
        changed(caseFile, before);
    }

    /** Goes back to what the case was before it was suspended. */
    @Transactional
    public void resume(String caseNo) {
        CaseFile caseFile = rows.findByCaseNo(caseNo).orElseThrow();
        if (caseFile.status() == CaseStatus.SUSPENDED) {
            caseFile.resume();
            changed(caseFile, CaseStatus.SUSPENDED);
        }
    }

    private void changed(CaseFile caseFile, CaseStatus before) {
        rows.save(caseFile);
        keepSuspension(caseFile, before);
        keepPromise(caseFile);
        events.publishEvent(new CaseStatusChanged(caseFile.caseNo(), before, caseFile.status()));
    }

    private void keepSuspension(CaseFile caseFile, CaseStatus before) {
        if (before == CaseStatus.SUSPENDED) {
            suspensions.end(caseFile.caseNo());
        }
        if (caseFile.status() == CaseStatus.SUSPENDED) {
            suspensions.begin(caseFile.caseNo());
        }
    }

    private void keepPromise(CaseFile caseFile) {
        CaseStatus status = caseFile.status();
        switch (status.clock()) {
            case RUNNING -> {
                if (promises.of(caseFile.caseNo()).isEmpty()) {
                    promises.start(caseFile.caseNo(), caseFile.caseType());
                } else {
                    promises.resume(caseFile.caseNo());
                }
            }
            case PAUSED -> promises.pause(caseFile.caseNo(), messages.official("casework.status." + status));
            case ENDED -> promises.stop(caseFile.caseNo());
            case OFF -> {}
        }
    }
}
