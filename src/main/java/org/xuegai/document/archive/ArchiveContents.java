package org.xuegai.document.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.DocumentKinds;
import org.xuegai.document.FiledFiles;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.platform.Messages;

/**
 * Puts the files of a case in archive order: the reply before the request, the text before its attachments,
 * the papers of the way last. Source: domain 2.0.5 archivePackage.
 */
@Component
class ArchiveContents {

    private final CaseDocuments documents;
    private final DocumentKinds kinds;
    private final RegisteredDocumentNumbers numbers;
    private final Attachments attachments;
    private final FiledFiles filedFiles;
    private final Submissions submissions;
    private final Matters matters;
    private final Messages messages;

    ArchiveContents(
            CaseDocuments documents,
            DocumentKinds kinds,
            RegisteredDocumentNumbers numbers,
            Attachments attachments,
            FiledFiles filedFiles,
            Submissions submissions,
            Matters matters,
            Messages messages) {
        this.documents = documents;
        this.kinds = kinds;
        this.numbers = numbers;
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
        List<CaseDocument> papers = documents.list(caseFile.caseNo());
        List<ArchiveFile> files = new ArrayList<>();
        papers.stream().filter(this::isNumberedReply).map(this::archiveFile).forEach(files::add);
        kinds.at(ArchivePlace.REPLY)
                .forEach(kind -> latest(kind, papers, drafts).forEach(files::add));
        submissions.main(caseFile).ifPresent(filed -> files.addAll(uploads(caseFile, named(filed))));
        kinds.at(ArchivePlace.REQUEST)
                .forEach(kind -> latest(kind, papers, drafts).forEach(files::add));
        submissions.main(caseFile).ifPresent(filed -> files.add(asHashed(caseFile, filed)));
        files.addAll(otherUploads(caseFile));
        kinds.at(ArchivePlace.RECORD)
                .forEach(kind -> latest(kind, papers, drafts).forEach(files::add));
        kinds.at(ArchivePlace.WAY).forEach(kind -> all(kind, papers).forEach(files::add));
        return files;
    }

    /** A decision that went out under a number that counts; the latest is in front. */
    private boolean isNumberedReply(CaseDocument paper) {
        return isRegistered(paper)
                && !numbers.isVoid(paper.docNumber())
                && kinds.at(ArchivePlace.REPLY).stream().anyMatch(paper::isOf);
    }

    private boolean isRegistered(CaseDocument paper) {
        return paper.docNumber() != null
                && numbers.find(paper.docNumber())
                        .filter(number -> number.kind().equals(paper.kind()))
                        .isPresent();
    }

    /** The data of the filing as they were hashed. */
    private ArchiveFile asHashed(CaseFile caseFile, Submission filed) {
        return new ArchiveFile(
                messages.official("document.archive.filing", matters.of(caseFile), filed.revision()) + ".json",
                "",
                "application/json",
                "",
                FiledForms.day(filed.submittedAt()),
                () -> new ByteArrayInputStream(filed.data().getBytes(StandardCharsets.UTF_8)));
    }

    /** Minutes, stamped pages, receipts: what only other filings of the case name. */
    private List<ArchiveFile> otherUploads(CaseFile caseFile) {
        return uploads(
                caseFile,
                submissions
                        .main(caseFile)
                        .map(ArchiveContents::named)
                        .<Predicate<Attachment>>map(Predicate::negate)
                        .orElse(file -> true));
    }

    private static Predicate<Attachment> named(Submission filed) {
        return file -> filed.data().contains(file.id());
    }

    private List<ArchiveFile> uploads(CaseFile caseFile, Predicate<Attachment> wanted) {
        return filedFiles.of(caseFile.caseNo()).stream()
                .filter(filed -> wanted.test(filed.file()))
                .map(filed -> archiveFile(filed.file(), filedFiles.official(filed), ""))
                .toList();
    }

    /** The draft of a kind, else its latest paper unless that is one of those in front. */
    private Stream<ArchiveFile> latest(
            DocumentKind kind, List<CaseDocument> papers, Map<DocumentKind, ArchiveFile> drafts) {
        return drafts.containsKey(kind)
                ? Stream.of(drafts.get(kind))
                : papers.stream()
                        .filter(paper -> paper.isOf(kind))
                        .limit(1)
                        .filter(paper -> !isRegistered(paper))
                        .map(this::archiveFile);
    }

    private Stream<ArchiveFile> all(DocumentKind kind, List<CaseDocument> papers) {
        return papers.stream()
                .filter(paper -> paper.isOf(kind))
                .filter(paper -> paper.docNumber() == null || !numbers.isVoid(paper.docNumber()))
                .sorted(Comparator.comparing(CaseDocument::revision))
                .map(this::archiveFile);
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
