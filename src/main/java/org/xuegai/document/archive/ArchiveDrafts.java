package org.xuegai.document.archive;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.approval.ApprovalForms;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PdfPrinter;
import org.xuegai.platform.XuegaiClock;

/** The papers that the sealing will add to a package, printed beforehand so that their pages can be counted. */
@Component
class ArchiveDrafts {

    /** Cases whose papers are remembered: printing them takes seconds, and a page is opened several times. */
    private static final int REMEMBERED = 20;

    private final ApprovalForms approvalForms;
    private final FiledRecords filedRecords;
    private final PdfPrinter printer;
    private final Submissions submissions;
    private final CaseTimeline timeline;
    private final XuegaiClock clock;
    private final Map<String, byte[]> printed = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > 2 * REMEMBERED;
        }
    });

    ArchiveDrafts(
            ApprovalForms approvalForms,
            FiledRecords filedRecords,
            PdfPrinter printer,
            Submissions submissions,
            CaseTimeline timeline,
            XuegaiClock clock) {
        this.approvalForms = approvalForms;
        this.filedRecords = filedRecords;
        this.printer = printer;
        this.submissions = submissions;
        this.timeline = timeline;
        this.clock = clock;
    }

    Map<DocumentKind, ArchiveFile> of(CaseFile caseFile, String archivist) {
        return Map.of(
                DocumentKind.APPROVAL_FORM,
                draft(caseFile, DocumentKind.APPROVAL_FORM, () -> approvalForms.of(caseFile, archivist)),
                DocumentKind.FILED_RECORD,
                draft(caseFile, DocumentKind.FILED_RECORD, () -> filedRecords.of(caseFile)));
    }

    private ArchiveFile draft(CaseFile caseFile, DocumentKind kind, Supplier<Paper> writer) {
        Paper paper = writer.get();
        String key = "%s %s %s".formatted(kind, caseFile.caseNo(), state(caseFile));
        byte[] pdf = printed.computeIfAbsent(key, absent -> printer.print(kind.id(), paper));
        return new ArchiveFile(
                Attachments.fileName(paper.title() + ".pdf"),
                "",
                "application/pdf",
                paper.docNumber() == null ? "" : paper.docNumber(),
                clock.today(),
                () -> new ByteArrayInputStream(pdf));
    }

    /** What these papers are made from. */
    private String state(CaseFile caseFile) {
        return "%s %d %d"
                .formatted(
                        caseFile.docNumber(),
                        submissions.of(caseFile.caseNo()).size(),
                        timeline.all(caseFile.caseNo()).size());
    }
}
