package org.xuegai.casework;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.AttachmentVeto;

/**
 * An expert's files are the expert's alone until a filing that names them lies open; the society sees none that its
 * own filings do not name. Source: domain 2.3 step 11
 */
@Component
class SealedFiles implements AttachmentVeto {

    private final Accounts accounts;
    private final CaseFiles caseFiles;
    private final Submissions submissions;

    SealedFiles(Accounts accounts, CaseFiles caseFiles, Submissions submissions) {
        this.accounts = accounts;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
    }

    @Override
    public boolean hides(Attachment attachment, Actor actor) {
        return !actor.username().equals(attachment.uploadedBy())
                && isExperts(attachment)
                && open(attachment.caseNo(), actor).stream()
                        .noneMatch(filing -> filing.data().contains(attachment.id()));
    }

    private List<Submission> open(String caseNo, Actor actor) {
        return actor.isOn(Role.Side.SOCIETY)
                ? submissions.readable(caseFiles.get(caseNo), actor)
                : submissions.of(caseNo);
    }

    private boolean isExperts(Attachment attachment) {
        return attachment.uploadedBy() != null
                && accounts.byUsername(attachment.uploadedBy()).isPresent()
                && accounts.actor(attachment.uploadedBy()).isOn(Role.Side.EXPERT);
    }
}
