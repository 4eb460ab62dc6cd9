package org.xuegai.casework.filing;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Reopened;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A returned filing goes on only after a change in one of the places it was returned for, whichever that is. */
@Component
class UnchangedReturn implements FormCheck {

    private final CaseTypes types;
    private final CaseFiles caseFiles;
    private final Submissions submissions;
    private final Messages messages;

    UnchangedReturn(CaseTypes types, CaseFiles caseFiles, Submissions submissions, Messages messages) {
        this.types = types;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return types.all().stream().anyMatch(type -> type.startForm().equals(formId));
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        if (context.caseNo() == null || context.open() == null || context.open().isEmpty()) {
            return List.of();
        }
        boolean unchanged = submissions
                .main(caseFiles.get(context.caseNo()))
                .map(Submission::values)
                .filter(filed -> context.open().stream().noneMatch(path -> Reopened.isChanged(path, filed, data)))
                .isPresent();
        return unchanged ? context.open().stream().sorted().map(this::problem).toList() : List.of();
    }

    private FieldProblem problem(String path) {
        return new FieldProblem(path, Reopened.UNCHANGED, messages.get("casework.returned.unchanged"));
    }
}
