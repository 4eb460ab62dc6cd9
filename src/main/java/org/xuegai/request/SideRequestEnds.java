package org.xuegai.request;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** A request beside a case does not outlive what it was made for. Source: domain 2.0.2 */
@Component
class SideRequestEnds {

    private final List<SideRequest> kinds;
    private final CaseFiles cases;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final Messages messages;

    SideRequestEnds(
            List<SideRequest> kinds, CaseFiles cases, CaseEngine engine, CaseTimeline timeline, Messages messages) {
        this.kinds = kinds;
        this.cases = cases;
        this.engine = engine;
        this.timeline = timeline;
        this.messages = messages;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CaseStatusChanged change) {
        CaseFile caseFile = cases.get(change.caseNo());
        kinds.stream()
                .filter(kind -> kind.isMootIn(change.to(), caseFile))
                .filter(kind -> engine.endBeside(change.caseNo(), kind.processId(), "case " + change.to()))
                .forEach(kind -> timeline.system(
                        change.caseNo(), messages.official("request.%s.moot".formatted(kind.key())), null, true));
    }
}
