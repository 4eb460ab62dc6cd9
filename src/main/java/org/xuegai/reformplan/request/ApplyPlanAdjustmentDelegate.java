package org.xuegai.reformplan.request;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Messages;
import org.xuegai.reformplan.task.Adjustment;
import org.xuegai.reformplan.task.ReformTasks;

/** Carries an approved change over into the register and tells the society. */
@Component
class ApplyPlanAdjustmentDelegate implements JavaDelegate {

    private final ReformTasks tasks;
    private final Submissions submissions;
    private final CaseFiles cases;
    private final CaseNotices notices;
    private final Messages messages;

    ApplyPlanAdjustmentDelegate(
            ReformTasks tasks, Submissions submissions, CaseFiles cases, CaseNotices notices, Messages messages) {
        this.tasks = tasks;
        this.submissions = submissions;
        this.cases = cases;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        Map<String, Object> asked =
                submissions.latest(caseNo, AdjustmentRequest.FORM).orElseThrow().values();
        tasks.adjust(caseNo, execution.getProcessInstanceId(), Adjustment.of(asked));
        notices.toSociety(
                "N12",
                cases.get(caseNo),
                List.of(Role.societyClerk, Role.secretaryGeneral),
                Map.of("outcomeName", messages.official("reformplan.adjustment.granted")));
    }
}
