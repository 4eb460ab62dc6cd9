package org.xuegai.document;

import java.time.Instant;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseReads;
import org.xuegai.platform.Page;

/** The papers of a case for scripts. */
@RestController
class DocumentApi {

    private final CaseReads reads;
    private final CaseDocuments documents;
    private final PaperAccess access;

    DocumentApi(CaseReads reads, CaseDocuments documents, PaperAccess access) {
        this.reads = reads;
        this.documents = documents;
        this.access = access;
    }

    /**
     * One paper.
     *
     * @param attachmentId to be read at {@code /api/v1/attachments/{id}}
     */
    record Document(
            String kind,
            int revision,
            String title,
            String docNumber,
            String attachmentId,
            String sha256,
            Instant createdAt) {}

    @GetMapping("/api/v1/cases/{caseNo}/documents")
    Page<Document> documents(@PathVariable String caseNo, @CurrentActor Actor actor) {
        CaseFile caseFile = reads.open(caseNo, "documents", actor);
        return new Page<>(
                documents.list(caseNo).stream()
                        .filter(paper -> access.mayRead(paper, caseFile, actor))
                        .map(DocumentApi::answer)
                        .toList(),
                null);
    }

    private static Document answer(CaseDocument paper) {
        return new Document(
                paper.kind(),
                paper.revision(),
                paper.title(),
                paper.docNumber(),
                paper.attachmentId(),
                paper.sha256(),
                paper.createdAt());
    }
}
