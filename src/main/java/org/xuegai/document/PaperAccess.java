package org.xuegai.document;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.AttachmentVeto;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;

/**
 * Keeps internal papers from the society: opinions, approval form, archive, files of the association's own
 * steps; and the notice until it is issued.
 */
@Component
class PaperAccess implements AttachmentVeto {

    private final CaseDocuments documents;
    private final CaseFiles caseFiles;
    private final FiledForms forms;
    private final Accounts accounts;

    PaperAccess(CaseDocuments documents, CaseFiles caseFiles, FiledForms forms, Accounts accounts) {
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.forms = forms;
        this.accounts = accounts;
    }

    /** Whether somebody who may read the case may also read this paper of it. */
    boolean mayRead(CaseDocument paper, CaseFile caseFile, Actor actor) {
        if (!actor.isOn(Role.Side.SOCIETY)) {
            return true;
        }
        return paper.visibleToSociety()
                && (paper.documentKind() != DocumentKind.FILING_NOTICE || isIssued(caseFile.status()));
    }

    /** Internal papers on a page of their own. */
    static boolean mayReadInternal(Actor actor) {
        return !actor.isOn(Role.Side.SOCIETY);
    }

    @Override
    public boolean hides(Attachment file, Actor actor) {
        if (!actor.isOn(Role.Side.SOCIETY)) {
            return false;
        }
        CaseFile caseFile = caseFiles.get(file.caseNo());
        if (file.uploadedBy() == null) {
            return documents
                    .ofAttachment(file.id())
                    .map(paper -> !mayRead(paper, caseFile, actor))
                    .orElse(true);
        }
        return !isSocietys(file, caseFile) && !isDispatched(file, caseFile);
    }

    private boolean isSocietys(Attachment file, CaseFile caseFile) {
        return accounts.byUsername(file.uploadedBy())
                .map(person -> Long.valueOf(caseFile.societyId()).equals(person.societyId()))
                .orElse(false);
    }

    /** The stamped paper that the office has sent out. */
    private boolean isDispatched(Attachment file, CaseFile caseFile) {
        return isIssued(caseFile.status())
                && forms.latest(file.caseNo(), "document-dispatch")
                        .files("sealedDocumentFile")
                        .anyMatch(file.id()::equals);
    }

    private static boolean isIssued(CaseStatus status) {
        return status.isDecided() && status != CaseStatus.DECIDED;
    }
}
