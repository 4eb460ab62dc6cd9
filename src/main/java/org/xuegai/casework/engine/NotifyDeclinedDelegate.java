package org.xuegai.casework.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;

/**
 * Tells whoever works on a case in the society that its president does not confirm a request, and why: input parameter
 * {@code requestName}. Source: domain 2.0.3 撤回, 2.1 (exceptions)
 */
@Component("notifyDeclinedDelegate")
class NotifyDeclinedDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseNotices notices;

    NotifyDeclinedDelegate(CaseFiles caseFiles, CaseTimeline timeline, CaseNotices notices) {
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String reason = timeline.all(caseNo).stream()
                .filter(event -> CaseEvent.DECLINED.equals(event.resultCode()))
                .findFirst()
                .map(CaseEvent::opinion)
                .orElseThrow();
        notices.toSociety(
                "N12declined",
                caseFiles.get(caseNo),
                List.of(Role.societyClerk, Role.secretaryGeneral),
                Map.of("requestName", (String) execution.getVariable("requestName"), "reason", reason));
    }
}
