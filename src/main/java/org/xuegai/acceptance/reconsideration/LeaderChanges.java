package org.xuegai.acceptance.reconsideration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.expert.SeatChanged;

/** Where the leader of a reconsideration leaves, another of the group goes on. Source: domain 2.3 (exceptions) */
@Component
class LeaderChanges {

    private final ExpertGroups groups;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;

    LeaderChanges(ExpertGroups groups, CaseFiles caseFiles, CaseEngine engine) {
        this.groups = groups;
        this.caseFiles = caseFiles;
        this.engine = engine;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SeatChanged change) {
        if (change.joined() || change.purpose() != Purpose.RECONSIDERATION) {
            return;
        }
        groups.confirmed(change.caseNo(), Purpose.RECONSIDERATION).stream()
                .findFirst()
                .ifPresent(next -> engine.handOver(
                        caseFiles.get(change.caseNo()), "reconsiderationLeader", change.username(), next.username()));
    }
}
