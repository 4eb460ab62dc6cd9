package org.xuegai.document.page;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.AttachmentVeto;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.Dispatches;
import org.xuegai.document.DocumentKind;

/**
 * Keeps internal papers from the society: opinions, approval form, archive, files of the association's own
 * steps; and the notice unless it is out under a number that counts.
 */
@Component
class PaperAccess implements AttachmentVeto {

    private final CaseDocuments documents;
    private final CaseFiles caseFiles;
    private final Dispatches dispatches;

    PaperAccess(CaseDocuments documents, CaseFiles caseFiles, Dispatches dispatches) {
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.dispatches = dispatches;
    }

    /** Whether somebody who may read the case may also read this paper of it. */
    boolean mayRead(CaseDocument paper, CaseFile caseFile, Actor actor) {
        if (!actor.isOn(Role.Side.SOCIETY)) {
            return true;
        }
        return paper.visibleToSociety()
                && (paper.documentKind() != DocumentKind.FILING_NOTICE
                        || dispatches.isOut(caseFile) && paper.docNumber().equals(caseFile.docNumber()));
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
        return !caseFile.isOf(file.societyId()) && !dispatches.isOut(file.id(), caseFile);
    }
}
