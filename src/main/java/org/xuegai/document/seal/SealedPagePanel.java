package org.xuegai.document.seal;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.document.intake.IntakePapers;
import org.xuegai.inbox.TaskPanel;

/** Tells the officer at intake whether the stamped page is that of this filing, as far as its code can be read. */
@Component
class SealedPagePanel implements TaskPanel {

    /**
     * @param file null where none was filed
     * @param reading name of a {@link SealedPages.Reading}; null without a file
     * @param code first characters of the filing's hash, as printed on the page
     */
    public record Page(Attachment file, String reading, int revision, String code) {}

    private final SealedPages sealedPages;
    private final Submissions submissions;
    private final Attachments attachments;

    SealedPagePanel(SealedPages sealedPages, Submissions submissions, Attachments attachments) {
        this.sealedPages = sealedPages;
        this.submissions = submissions;
        this.attachments = attachments;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return IntakePapers.INTAKE.equals(work.form().id())
                ? submissions
                        .main(work.caseFile())
                        .map(filed -> new Drawn("document/sealed-page-panel", page(work.caseFile(), filed), false))
                : Optional.empty();
    }

    private Page page(CaseFile caseFile, Submission filed) {
        Optional<Attachment> scan = submissions
                .latest(caseFile.caseNo(), SocietyForms.COMMITMENT)
                .flatMap(signed -> SealedPageCheck.files(signed.values()).findFirst())
                .flatMap(attachments::find);
        return new Page(
                scan.orElse(null),
                scan.map(file -> sealedPages.read(caseFile.caseNo(), file.id()).name())
                        .orElse(null),
                filed.revision(),
                SealedPage.shortHash(filed.sha256()));
    }
}
