package org.xuegai.casework.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.platform.Messages;

/** The correction is overdue; some working days of grace remain before the case ends. Source: domain 2.0.3 补正 */
@Component("remindCorrectionDelegate")
class RemindCorrectionDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final CaseTimeline timeline;
    private final DeadlineRules deadlines;
    private final AuditLog audit;
    private final Messages messages;

    RemindCorrectionDelegate(
            CaseFiles caseFiles,
            CaseNotices notices,
            CaseTimeline timeline,
            DeadlineRules deadlines,
            AuditLog audit,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        int grace = days(caseFile, "correctionGrace") - days(caseFile, "correction");
        notices.toSociety(
                "N06",
                caseFile,
                List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident),
                Map.of("remainingDays", String.valueOf(grace)));
        audit.record(null, "CORRECTION_OVERDUE", caseFile.caseNo(), Map.of("grace", grace));
        timeline.system(caseFile.caseNo(), messages.official("casework.event.correctionOverdue", grace), null, true);
    }

    private int days(CaseFile caseFile, String step) {
        return deadlines.rule(caseFile.caseType(), step).orElseThrow().days();
    }
}
