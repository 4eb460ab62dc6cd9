package org.xuegai.reformplan.request;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** A request beside a case does not outlive what it was made for. Source: domain 2.0.2 */
@Component
class SideRequestEnds {

    private final List<SideRequest> kinds;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final Messages messages;

    SideRequestEnds(List<SideRequest> kinds, CaseEngine engine, CaseTimeline timeline, Messages messages) {
        this.kinds = kinds;
        this.engine = engine;
        this.timeline = timeline;
        this.messages = messages;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CaseStatusChanged change) {
        kinds.stream()
                .filter(kind -> kind.isMootIn(change.to()))
                .filter(kind -> engine.endBeside(change.caseNo(), kind.processId(), "case " + change.to()))
                .forEach(kind -> timeline.system(
                        change.caseNo(), messages.official("reformplan.request.moot." + kind.key()), null, true));
    }
}
