package org.xuegai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PdfPrinter;
import org.xuegai.platform.XuegaiClock;

/** Makes the papers of a case and keeps every one that was made. */
@Service
public class CaseDocuments {

    private final CaseDocumentRows rows;
    private final PdfPrinter printer;
    private final Attachments attachments;
    private final XuegaiClock clock;

    CaseDocuments(CaseDocumentRows rows, PdfPrinter printer, Attachments attachments, XuegaiClock clock) {
        this.rows = rows;
        this.printer = printer;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Prints the paper with its own template, else with that of its kind, and keeps it. */
    @Transactional
    public CaseDocument create(DocumentKind kind, Paper paper) {
        byte[] pdf = printer.print(paper.template() == null ? kind.id() : paper.template(), paper);
        var content = new ByteArrayInputStream(pdf);
        return keep(kind, paper.caseNo(), paper.title(), paper.docNumber(), "pdf", "application/pdf", content);
    }

    @Transactional
    public CaseDocument keep(
            DocumentKind kind,
            String caseNo,
            String title,
            String docNumber,
            String extension,
            String mediaType,
            InputStream content) {
        Attachment file = attachments.storeGenerated(caseNo, title + "." + extension, mediaType, content);
        int revision = latest(caseNo, kind.id()).map(CaseDocument::revision).orElse(0) + 1;
        return rows.save(new CaseDocument(
                null,
                null,
                caseNo,
                kind.id(),
                revision,
                title,
                docNumber,
                file.id(),
                file.sha256(),
                kind.visibleToSociety(),
                clock.instant()));
    }

    public byte[] content(CaseDocument paper) {
        try (InputStream content =
                attachments.open(attachments.find(paper.attachmentId()).orElseThrow())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All papers of the case, latest first. */
    public List<CaseDocument> list(String caseNo) {
        return rows.findByCaseNoOrderByIdDesc(caseNo);
    }

    /** @param kind id of a {@link DocumentKind} */
    public Optional<CaseDocument> latest(String caseNo, String kind) {
        return rows.findFirstByCaseNoAndKindOrderByRevisionDesc(caseNo, kind);
    }

    public Optional<CaseDocument> ofAttachment(String attachmentId) {
        return rows.findByAttachmentId(attachmentId);
    }
}
