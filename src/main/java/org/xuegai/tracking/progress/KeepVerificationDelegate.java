package org.xuegai.tracking.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.platform.Messages;
import org.xuegai.tracking.TaskReport;
import org.xuegai.tracking.TaskReports;

/** Carries the verification over into the register and tells the society what to add. */
@Component("keepVerificationDelegate")
class KeepVerificationDelegate implements JavaDelegate {

    private final TaskReports reports;
    private final TrackingVariables variables;
    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final Messages messages;

    KeepVerificationDelegate(
            TaskReports reports,
            TrackingVariables variables,
            CaseFiles caseFiles,
            CaseNotices notices,
            Messages messages) {
        this.reports = reports;
        this.variables = variables;
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        List<Integer> verified =
                reports.toVerify(caseNo).stream().map(TaskReport::taskNo).toList();
        reports.verify(caseNo);
        tellReturned(caseNo, verified);
        execution.setVariables(variables.of(caseNo));
    }

    private void tellReturned(String caseNo, List<Integer> verified) {
        String opinion = verified.stream()
                .sorted()
                .flatMap(no -> reports.last(caseNo, no).stream())
                .filter(TaskReport::isReturned)
                .map(report -> messages.official("tracking.returned", report.taskNo(), report.verificationOpinion()))
                .collect(Collectors.joining());
        if (!opinion.isEmpty()) {
            notices.toSociety(
                    "N05",
                    caseFiles.get(caseNo),
                    List.of(Role.societyClerk, Role.secretaryGeneral),
                    Map.of("opinion", opinion));
        }
    }
}
