package org.xuegai.document.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.FiledFiles;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.platform.Messages;

/**
 * Puts the files of a case in archive order: the reply before the request, the text before its attachments,
 * the papers of the way last. Source: domain 2.0.5 archivePackage.
 */
@Component
class ArchiveContents {

    private static final List<DocumentKind> REPLY =
            List.of(DocumentKind.FILING_NOTICE, DocumentKind.APPROVAL_FORM, DocumentKind.REVIEW_OPINIONS);
    private static final List<DocumentKind> WAY = List.of(
            DocumentKind.RECEIPT,
            DocumentKind.CORRECTION_NOTICE,
            DocumentKind.REFUSAL_NOTICE,
            DocumentKind.PUBLICITY_RECORD);

    private final CaseDocuments documents;
    private final Attachments attachments;
    private final FiledFiles filedFiles;
    private final Submissions submissions;
    private final Matters matters;
    private final Messages messages;

    ArchiveContents(
            CaseDocuments documents,
            Attachments attachments,
            FiledFiles filedFiles,
            Submissions submissions,
            Matters matters,
            Messages messages) {
        this.documents = documents;
        this.attachments = attachments;
        this.filedFiles = filedFiles;
        this.submissions = submissions;
        this.matters = matters;
        this.messages = messages;
    }

    /** Of a package whose papers have all been made. */
    List<ArchiveFile> of(CaseFile caseFile) {
        return of(caseFile, Map.of());
    }

    /** @param drafts papers that are still to be made */
    List<ArchiveFile> of(CaseFile caseFile, Map<DocumentKind, ArchiveFile> drafts) {
        List<ArchiveFile> files = new ArrayList<>();
        REPLY.forEach(kind -> paper(caseFile, kind, drafts).ifPresent(files::add));
        submissions.main(caseFile).ifPresent(filed -> files.addAll(request(caseFile, filed)));
        files.addAll(otherUploads(caseFile));
        paper(caseFile, DocumentKind.FILED_RECORD, drafts).ifPresent(files::add);
        WAY.forEach(kind -> files.addAll(all(caseFile, kind)));
        return files;
    }

    /** What the society filed last: its text, the tasks, the data as they were hashed. */
    private List<ArchiveFile> request(CaseFile caseFile, Submission filed) {
        List<ArchiveFile> files =
                new ArrayList<>(uploads(caseFile, file -> filed.data().contains(file.id())));
        latest(caseFile, DocumentKind.TASK_BREAKDOWN).ifPresent(files::add);
        files.add(new ArchiveFile(
                messages.official("document.archive.filing", matters.of(caseFile), filed.revision()) + ".json",
                "",
                "application/json",
                "",
                FiledForms.day(filed.submittedAt()),
                () -> new ByteArrayInputStream(filed.data().getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    /** Minutes, stamped pages, receipts: what only other filings of the case name. */
    private List<ArchiveFile> otherUploads(CaseFile caseFile) {
        String main = submissions.main(caseFile).map(Submission::data).orElse("");
        return uploads(caseFile, file -> !main.contains(file.id()));
    }

    private List<ArchiveFile> uploads(CaseFile caseFile, Predicate<Attachment> wanted) {
        return filedFiles.of(caseFile.caseNo()).stream()
                .filter(filed -> wanted.test(filed.file()))
                .map(filed -> archiveFile(filed.file(), filedFiles.official(filed), ""))
                .toList();
    }

    private Optional<ArchiveFile> paper(CaseFile caseFile, DocumentKind kind, Map<DocumentKind, ArchiveFile> drafts) {
        return drafts.containsKey(kind) ? Optional.of(drafts.get(kind)) : latest(caseFile, kind);
    }

    private Optional<ArchiveFile> latest(CaseFile caseFile, DocumentKind kind) {
        return documents.latest(caseFile.caseNo(), kind).map(this::archiveFile);
    }

    private List<ArchiveFile> all(CaseFile caseFile, DocumentKind kind) {
        Stream<CaseDocument> papers = documents.list(caseFile.caseNo()).stream()
                .filter(paper -> paper.documentKind() == kind)
                .sorted(Comparator.comparing(CaseDocument::revision));
        return papers.map(this::archiveFile).toList();
    }

    private ArchiveFile archiveFile(CaseDocument paper) {
        Attachment file = attachments.find(paper.attachmentId()).orElseThrow();
        return archiveFile(file, "", paper.docNumber() == null ? "" : paper.docNumber());
    }

    private ArchiveFile archiveFile(Attachment file, String what, String docNumber) {
        return new ArchiveFile(
                file.name(),
                what,
                file.mediaType(),
                docNumber,
                FiledForms.day(file.uploadedAt()),
                () -> attachments.open(file));
    }
}
