package org.xuegai.pilot.candidate;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotCases;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** An application that D2 finds ineligible is not accepted. Source: domain 2.2 step 4 */
@Component
class IntakeEligibilityCheck implements FormCheck {

    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final EligibilityFacts facts;
    private final PilotDecisions decisions;
    private final Messages messages;

    IntakeEligibilityCheck(
            CaseFiles caseFiles,
            Submissions submissions,
            EligibilityFacts facts,
            PilotDecisions decisions,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.facts = facts;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return "intake-review".equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        CaseFile caseFile = caseFiles.get(context.caseNo());
        if (!PilotCases.APPLICATION.equals(caseFile.caseType())
                || !"ACCEPT".equals(Values.text(data, "intakeDecision"))) {
            return List.of();
        }
        EligibilityFinding finding = finding(caseFile);
        return finding.isIneligible()
                ? List.of(new FieldProblem(
                        "intakeDecision",
                        finding.ruleNo(),
                        messages.get("pilot.intake.ineligible", finding.message(), finding.ruleNo())))
                : List.of();
    }

    EligibilityFinding finding(CaseFile caseFile) {
        return decisions.eligibility(
                facts.of(caseFile, submissions.main(caseFile).orElseThrow().values()));
    }
}
