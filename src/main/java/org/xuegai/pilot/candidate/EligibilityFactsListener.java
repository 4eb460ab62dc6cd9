package org.xuegai.pilot.candidate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submissions;

/** Lays out what the table of eligibility reads; nothing of it outlives the step. */
@Component("eligibilityFactsListener")
class EligibilityFactsListener implements ExecutionListener {

    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final EligibilityFacts facts;

    EligibilityFactsListener(CaseFiles caseFiles, Submissions submissions, EligibilityFacts facts) {
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.facts = facts;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        facts.of(caseFile, submissions.main(caseFile).orElseThrow().values())
                .forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
    }
}
