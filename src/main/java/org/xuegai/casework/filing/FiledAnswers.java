package org.xuegai.casework.filing;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.AnswersView;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormDefinition;
import org.xuegai.form.FormViews;

/** Everything that was filed in a case, laid out to be read. */
@Component
public class FiledAnswers {

    private final Submissions submissions;
    private final FormCatalogue forms;
    private final FormDesk desk;
    private final FormViews views;

    FiledAnswers(Submissions submissions, FormCatalogue forms, FormDesk desk, FormViews views) {
        this.submissions = submissions;
        this.forms = forms;
        this.desk = desk;
        this.views = views;
    }

    /** One filing; {@code title} is that of its form. */
    public record Filing(String title, Submission submission, AnswersView answers) {}

    /** Filings of all forms, oldest first. */
    public List<Filing> of(CaseFile caseFile) {
        FormContext context = desk.context(caseFile);
        return submissions.of(caseFile.caseNo()).stream()
                .map(submission -> lay(submission, context))
                .toList();
    }

    private Filing lay(Submission submission, FormContext context) {
        FormDefinition form = forms.form(submission.formId());
        return new Filing(form.title(), submission, views.filed(form, context, submission.values()));
    }
}
