package org.xuegai.document.archive;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.document.Filed;
import org.xuegai.document.FiledForms;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.inbox.TaskPanel;

/** Puts before the archivist what the package will hold, and tells whether that is still so. */
@Component
public class ArchivePlans implements TaskPanel {

    private final ArchiveContents contents;
    private final ArchiveDrafts drafts;
    private final ArchiveGaps gaps;
    private final ArchiveNumbers numbers;
    private final RegisteredDocumentNumbers numbered;
    private final FiledForms forms;
    private final Submissions submissions;

    ArchivePlans(
            ArchiveContents contents,
            ArchiveDrafts drafts,
            ArchiveGaps gaps,
            ArchiveNumbers numbers,
            RegisteredDocumentNumbers numbered,
            FiledForms forms,
            Submissions submissions) {
        this.contents = contents;
        this.drafts = drafts;
        this.gaps = gaps;
        this.numbers = numbers;
        this.numbered = numbered;
        this.forms = forms;
        this.submissions = submissions;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        if (!ArchivePackages.FORM.equals(work.form().id())) {
            return Optional.empty();
        }
        String period = new Filed(work.data()).text("retentionPeriod");
        return Optional.of(new Drawn("document/archive-plan", plan(work.caseFile(), period), true));
    }

    /** @param period name of a {@link RetentionPeriod}; anything else while it is not chosen */
    public ArchivePlan plan(CaseFile caseFile, String period) {
        return ArchivePlan.of(
                numbers.toCome(RetentionPeriod.named(period).orElse(null)),
                contents.of(caseFile, drafts.of(caseFile, "")),
                gaps.of(caseFile),
                forms.submission(caseFile.caseNo(), ArchivePackages.FORM).isPresent());
    }

    /** Whether nothing has been filed since the archivist has checked the list. */
    boolean isAsChecked(CaseFile caseFile) {
        List<Submission> filed = submissions.of(caseFile.caseNo());
        return !numbered.awaitsReissue(caseFile.caseNo())
                && !filed.isEmpty()
                && filed.get(filed.size() - 1).formId().equals(ArchivePackages.FORM);
    }
}
