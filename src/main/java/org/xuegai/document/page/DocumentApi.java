package org.xuegai.document.page;

import java.time.Instant;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseReads;
import org.xuegai.casework.CaseStatus;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.archive.ArchivePlan;
import org.xuegai.document.archive.ArchivePlans;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;

/** The papers of a case for scripts. */
@RestController
class DocumentApi {

    private final CaseReads reads;
    private final CaseDocuments documents;
    private final PaperAccess access;
    private final ArchivePlans archivePlans;

    DocumentApi(CaseReads reads, CaseDocuments documents, PaperAccess access, ArchivePlans archivePlans) {
        this.reads = reads;
        this.documents = documents;
        this.access = access;
        this.archivePlans = archivePlans;
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

    /**
     * What a case's archive package will hold.
     *
     * @param missing what should be there and is not
     * @param shown to be named by whoever completes the archiving task and so confirms this list
     */
    record ArchiveListAnswer(List<ArchivePlan.Line> items, List<String> missing, String shown) {}

    /** @throws Problem 404 for a society, and for a case that does not wait for its archive */
    @GetMapping("/api/v1/cases/{caseNo}/archive-list")
    ArchiveListAnswer archiveList(@PathVariable String caseNo, @CurrentActor Actor actor) {
        CaseFile caseFile = reads.open(caseNo, "archive-list", actor);
        if (!PaperAccess.mayReadInternal(actor) || caseFile.status() != CaseStatus.CLOSED) {
            throw Problem.notFound();
        }
        ArchivePlan plan = archivePlans.plan(caseFile, "");
        return new ArchiveListAnswer(plan.lines(), plan.missing(), plan.mark());
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
