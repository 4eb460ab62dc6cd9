package org.xuegai.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.form.AdviceView;
import org.xuegai.form.AnswersView;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormChange;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormDefinition;
import org.xuegai.form.FormDiff;
import org.xuegai.form.FormViews;

/** One filing of a case's main form, laid out to be read. */
public record FiledPlan(Submission submission, AnswersView answers, List<FormChange> changes, AdviceView advice) {

    /** Lays filings out; the changes are against the filing before. */
    @Component
    public static class Reader {

        private final Submissions submissions;
        private final CaseTypes types;
        private final FormCatalogue forms;
        private final FormDesk desk;
        private final FormViews views;
        private final FormDiff diff;

        Reader(
                Submissions submissions,
                CaseTypes types,
                FormCatalogue forms,
                FormDesk desk,
                FormViews views,
                FormDiff diff) {
            this.submissions = submissions;
            this.types = types;
            this.forms = forms;
            this.desk = desk;
            this.views = views;
            this.diff = diff;
        }

        /** Empty while the case is a draft, and for the association until it has been sent. */
        public Optional<FiledPlan> latest(CaseFile caseFile, Actor actor) {
            if (caseFile.submittedAt() == null && !actor.isOn(Role.Side.SOCIETY)) {
                return Optional.empty();
            }
            return submissions.main(caseFile).map(filing -> read(caseFile, filing, actor));
        }

        Optional<FiledPlan> revision(CaseFile caseFile, int revision, Actor actor) {
            return submissions
                    .revision(caseFile.caseNo(), types.get(caseFile.caseType()).startForm(), revision)
                    .map(filing -> read(caseFile, filing, actor));
        }

        private FiledPlan read(CaseFile caseFile, Submission filing, Actor actor) {
            FormDefinition form = forms.form(filing.formId());
            FormContext all = desk.context(caseFile, filing.formId(), null, actor);
            FormContext context = new FormContext(all.caseNo(), all.facts(), null);
            return new FiledPlan(
                    filing,
                    views.answers(form, context, filing.values()),
                    submissions
                            .revision(caseFile.caseNo(), filing.formId(), filing.revision() - 1)
                            .map(before -> diff.compare(form, context, before.values(), filing.values()))
                            .orElse(List.of()),
                    views.advice(form, context, filing.values()));
        }
    }
}
