package org.xuegai.document.issue;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.document.Dispatches;
import org.xuegai.document.FiledForms;
import org.xuegai.document.archive.ArchivePackages;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** Makes a number void and puts its paper before the office again, to go out under the next one. Source: D11. */
@Service
class DocumentReissue {

    private final RegisteredDocumentNumbers numbers;
    private final CaseFiles caseFiles;
    private final IssueProcess process;
    private final Dispatches dispatches;
    private final FiledForms forms;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    DocumentReissue(
            RegisteredDocumentNumbers numbers,
            CaseFiles caseFiles,
            IssueProcess process,
            Dispatches dispatches,
            FiledForms forms,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages) {
        this.numbers = numbers;
        this.caseFiles = caseFiles;
        this.process = process;
        this.dispatches = dispatches;
        this.forms = forms;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    /** @throws Problem 404 never given, 409 ALREADY_HANDLED when void, NUMBER_ARCHIVED when it cannot be any more */
    DocumentNumber voidable(String docNumber) {
        DocumentNumber number = numbers.get(docNumber);
        if (number.isVoid()) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
        if (isArchived(number)) {
            throw Problem.conflict("NUMBER_ARCHIVED");
        }
        return number;
    }

    boolean isVoidable(DocumentNumber number) {
        return !number.isVoid() && !isArchived(number);
    }

    private boolean isArchived(DocumentNumber number) {
        return forms.submission(number.caseNo(), ArchivePackages.FORM).isPresent();
    }

    /**
     * A paper that waits for its stamp goes back to its drafting; one that is out is issued anew beside the case.
     * The case's version sees to it that of two who do this at once only one does.
     */
    @Transactional
    public void makeVoid(String docNumber, String reason, Actor actor) {
        DocumentNumber number = voidable(docNumber);
        CaseFile caseFile = caseFiles.get(number.caseNo());
        boolean out = dispatches.isOut(number.caseNo(), docNumber);
        numbers.cancel(docNumber, reason);
        caseFiles.number(caseFile.caseNo(), numbers.inForce(caseFile.caseNo()));
        String title = messages.official("document.event.voided", docNumber);
        timeline.person(caseFile.caseNo(), actor, Role.generalOffice, title, reason, out);
        audit.record(
                actor.username(),
                "DOCUMENT_NUMBER_VOIDED",
                caseFile.caseNo(),
                Map.of("number", docNumber, "reason", reason));
        if (out) {
            process.issueAgain(caseFile, number.kind());
        } else {
            process.takeBack(caseFile, number.kind());
        }
    }
}
