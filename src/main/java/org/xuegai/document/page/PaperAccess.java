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
import org.xuegai.document.number.RegisteredDocumentNumbers;

/**
 * Keeps internal papers from the society: opinions, approval form, archive, files of the association's own
 * steps; and a numbered paper unless it is out under a number that counts.
 */
@Component
class PaperAccess implements AttachmentVeto {

    private final CaseDocuments documents;
    private final CaseFiles caseFiles;
    private final Dispatches dispatches;
    private final RegisteredDocumentNumbers numbers;

    PaperAccess(
            CaseDocuments documents, CaseFiles caseFiles, Dispatches dispatches, RegisteredDocumentNumbers numbers) {
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.dispatches = dispatches;
        this.numbers = numbers;
    }

    /** Whether somebody who may read the case may also read this paper of it. */
    boolean mayRead(CaseDocument paper, CaseFile caseFile, Actor actor) {
        if (!actor.isOn(Role.Side.SOCIETY)) {
            return true;
        }
        return paper.visibleToSociety()
                && (!isNumbered(paper) || dispatches.isInForce(caseFile.caseNo(), paper.docNumber()));
    }

    private boolean isNumbered(CaseDocument paper) {
        return paper.docNumber() != null && numbers.find(paper.docNumber()).isPresent();
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
        return !caseFile.isOf(file.societyId()) && !dispatches.isScanInForce(file.id(), caseFile);
    }
}
