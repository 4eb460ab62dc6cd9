package org.xuegai.consultation.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.consultation.Issues;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** What is resolved is somebody's to do, and only that; a society's clerk answers for its own issue only. Source: 2.5 E02 */
@Component
class MinutesCheck implements FormCheck {

    private static final String WHO_DOES_IT = "E02-7";
    private static final String OTHERS = "E02-8";

    private final Issues issues;
    private final Accounts accounts;
    private final Messages messages;

    MinutesCheck(Issues issues, Accounts accounts, Messages messages) {
        this.issues = issues;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Minutes.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        Minutes minutes = Minutes.of(data);
        List<FieldProblem> errors = new ArrayList<>();
        for (int i = 0; i < minutes.conclusions().size(); i++) {
            Minutes.Conclusion said = minutes.conclusions().get(i);
            if (Minutes.RESOLVED.equals(said.conclusion())
                    && minutes.decidedOn(said.issueNo()).isEmpty()) {
                errors.add(problem("issueRows[%d].issueConclusion", i, WHO_DOES_IT, "consultation.nobodyDoes"));
            }
        }
        for (int i = 0; i < minutes.decided().size(); i++) {
            Minutes.Decided one = minutes.decided().get(i);
            if (one.issueNo() != null && !minutes.resolves(one.issueNo())) {
                errors.add(problem("resolutionRows[%d].resolutionIssue", i, WHO_DOES_IT, "consultation.notResolved"));
            }
            if (isOthers(one)) {
                errors.add(problem("resolutionRows[%d].resolutionOwner", i, OTHERS, "consultation.othersOwner"));
            }
        }
        return errors;
    }

    private boolean isOthers(Minutes.Decided one) {
        return one.issueNo() != null
                && one.owner() != null
                && accounts.byUsername(one.owner())
                        .map(Accounts.Person::societyId)
                        .filter(society -> issues.find(one.issueNo())
                                .filter(issue -> issue.societyId() != society)
                                .isPresent())
                        .isPresent();
    }

    private FieldProblem problem(String path, int index, String rule, String key) {
        return new FieldProblem(path.formatted(index), rule, messages.get(key));
    }
}
