package org.xuegai.acceptance.conclusion;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;

/** Keeps what the task force has concluded and the vice chair has agreed to: {@code conclusion}. */
@Component("keepConclusionDelegate")
class KeepConclusionDelegate implements JavaDelegate {

    private final Acceptances acceptances;
    private final Submissions submissions;
    private final AuditLog audit;

    KeepConclusionDelegate(Acceptances acceptances, Submissions submissions, AuditLog audit) {
        this.acceptances = acceptances;
        this.submissions = submissions;
        this.audit = audit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String conclusion = submissions
                .latest(caseNo, ConclusionCheck.MEETING)
                .map(filed -> Values.text(filed.values(), "meetingConclusion"))
                .orElseThrow();
        acceptances.concluded(caseNo, conclusion);
        audit.record(null, "ACCEPTANCE_CONCLUDED", caseNo, Map.of("conclusion", conclusion));
        execution.setVariable("conclusion", conclusion);
    }
}
