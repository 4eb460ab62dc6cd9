package org.xuegai.casework.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** The correction is overdue; five working days remain before the case ends. Source: domain 2.0.3 补正 */
@Component("remindCorrectionDelegate")
class RemindCorrectionDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final CaseTimeline timeline;
    private final Messages messages;

    RemindCorrectionDelegate(CaseFiles caseFiles, CaseNotices notices, CaseTimeline timeline, Messages messages) {
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        notices.toSociety(
                "N06",
                caseFile,
                List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident),
                Map.of("remainingDays", "5"));
        timeline.system(caseFile.caseNo(), messages.official("casework.event.correctionOverdue"), null, true);
    }
}
