package org.xuegai.casework.filing;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.AdviceView;
import org.xuegai.form.AnswersView;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormChange;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormDefinition;
import org.xuegai.form.FormDiff;
import org.xuegai.form.FormViews;

/**
 * One filing of a case's main form, laid out to be read.
 *
 * @param comparedWith revision of the filing that the changes are against; null for the first
 */
public record FiledForm(
        Submission submission, AnswersView answers, Integer comparedWith, List<FormChange> changes, AdviceView advice) {

    /** Lays filings out: for a society against its filing before, for everybody else against the one before that came. */
    @Component
    public static class Reader {

        private final Submissions submissions;
        private final SentFilings sent;
        private final CaseTypes types;
        private final FormCatalogue forms;
        private final FormDesk desk;
        private final FormViews views;
        private final FormDiff diff;

        Reader(
                Submissions submissions,
                SentFilings sent,
                CaseTypes types,
                FormCatalogue forms,
                FormDesk desk,
                FormViews views,
                FormDiff diff) {
            this.submissions = submissions;
            this.sent = sent;
            this.types = types;
            this.forms = forms;
            this.desk = desk;
            this.views = views;
            this.diff = diff;
        }

        /** Empty while the case is a draft, and for the association until it has been sent. */
        public Optional<FiledForm> latest(CaseFile caseFile, Actor actor) {
            if (caseFile.submittedAt() == null && !actor.isOn(Role.Side.SOCIETY)) {
                return Optional.empty();
            }
            return submissions.main(caseFile).map(filing -> read(caseFile, filing, actor));
        }

        public Optional<FiledForm> revision(CaseFile caseFile, int revision, Actor actor) {
            return submissions
                    .revision(caseFile.caseNo(), types.get(caseFile.caseType()).startForm(), revision)
                    .map(filing -> read(caseFile, filing, actor));
        }

        private FiledForm read(CaseFile caseFile, Submission filing, Actor actor) {
            FormDefinition form = forms.form(filing.formId());
            FormContext all = desk.context(caseFile, filing.formId(), null, actor);
            FormContext context = new FormContext(all.caseNo(), all.facts(), null);
            Optional<Submission> earlier = actor.isOn(Role.Side.SOCIETY)
                    ? submissions.revision(caseFile.caseNo(), filing.formId(), filing.revision() - 1)
                    : sent.before(filing);
            return new FiledForm(
                    filing,
                    views.answers(form, context, filing.values()),
                    earlier.map(Submission::revision).orElse(null),
                    earlier.map(before -> diff.compare(form, context, before.values(), filing.values()))
                            .orElse(List.of()),
                    views.advice(form, context, filing.values()));
        }
    }
}
