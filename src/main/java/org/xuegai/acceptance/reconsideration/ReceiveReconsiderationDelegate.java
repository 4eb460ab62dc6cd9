package org.xuegai.acceptance.reconsideration;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.platform.XuegaiClock;

/** Hands a president's request to the acceptance, which waits for it. */
@Component("receiveReconsiderationDelegate")
class ReceiveReconsiderationDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final XuegaiClock clock;

    ReceiveReconsiderationDelegate(CaseFiles caseFiles, CaseEngine engine, XuegaiClock clock) {
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        engine.tell(
                caseFiles.get(execution.getProcessBusinessKey()),
                "CaseReconsiderationAsked",
                Map.of("reconsiderationFrom", clock.today().toString()));
    }
}
