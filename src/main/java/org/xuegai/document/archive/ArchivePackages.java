package org.xuegai.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.Filed;
import org.xuegai.document.FiledForms;
import org.xuegai.document.approval.ApprovalForms;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** Seals a finished case into one package for the archive: cover, contents, every file with its checksums. */
@Service
public class ArchivePackages {

    public static final String FORM = "archive-package";

    private final CaseFiles caseFiles;
    private final ApprovalForms approvalForms;
    private final FiledRecords filedRecords;
    private final ArchivePlans plans;
    private final ArchiveContents contents;
    private final ArchiveNumbers numbers;
    private final RegisteredDocumentNumbers registered;
    private final ArchiveTitles titles;
    private final CaseDocuments documents;
    private final FiledForms forms;
    private final CaseTimeline timeline;
    private final XuegaiClock clock;
    private final Messages messages;

    ArchivePackages(
            CaseFiles caseFiles,
            ApprovalForms approvalForms,
            FiledRecords filedRecords,
            ArchivePlans plans,
            ArchiveContents contents,
            ArchiveNumbers numbers,
            RegisteredDocumentNumbers registered,
            ArchiveTitles titles,
            CaseDocuments documents,
            FiledForms forms,
            CaseTimeline timeline,
            XuegaiClock clock,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.approvalForms = approvalForms;
        this.filedRecords = filedRecords;
        this.plans = plans;
        this.contents = contents;
        this.numbers = numbers;
        this.registered = registered;
        this.titles = titles;
        this.documents = documents;
        this.forms = forms;
        this.timeline = timeline;
        this.clock = clock;
        this.messages = messages;
    }

    /** @return whether it was; else the timeline says why the list has to be checked again */
    @Transactional
    public boolean buildIfAsChecked(String caseNo) {
        if (!plans.isAsChecked(caseFiles.get(caseNo))) {
            timeline.system(caseNo, messages.official("document.event.archiveChanged"), null, false);
            return false;
        }
        build(caseNo);
        return true;
    }

    /**
     * Needs the filed form {@code archive-package}, which says how long to keep it.
     *
     * @return the zip; its list is a paper of its own as well
     * @throws IllegalStateException when nobody has checked the contents, or its number was made void
     */
    @Transactional
    public CaseDocument build(String caseNo) {
        CaseFile caseFile = caseFiles.get(caseNo);
        if (registered.awaitsReissue(caseNo)) {
            throw new IllegalStateException(caseNo + " waits for a new number");
        }
        Submission checked = forms.submission(caseNo, FORM)
                .orElseThrow(() -> new IllegalStateException(caseNo + " is not checked for the archive"));
        RetentionPeriod period = RetentionPeriod.valueOf(new Filed(checked.values()).text("retentionPeriod"));
        documents.create(DocumentKind.APPROVAL_FORM, approvalForms.of(caseFile, checked.submittedByName()));
        documents.create(DocumentKind.FILED_RECORD, filedRecords.of(caseFile));
        List<ArchiveFile> files = contents.of(caseFile);
        ArchiveList list = list(caseFile, numbers.next(period), period, checked.submittedByName(), files);
        CaseDocument cover = documents.create(DocumentKind.ARCHIVE_LIST, list);
        timeline.system(caseNo, messages.official("document.event.archived", list.archiveNo()), null, false);
        return seal(list, documents.content(cover), files);
    }

    private CaseDocument seal(ArchiveList list, byte[] cover, List<ArchiveFile> files) {
        try {
            Path zip = Files.createTempFile("archive", ".zip");
            try {
                write(zip, cover, files);
                try (InputStream content = Files.newInputStream(zip)) {
                    return documents.keep(
                            DocumentKind.ARCHIVE_PACKAGE,
                            list.caseNo(),
                            list.archiveNo() + " " + list.archiveTitle(),
                            list.archiveNo(),
                            "zip",
                            "application/zip",
                            content);
                }
            } finally {
                Files.delete(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchiveList list(
            CaseFile caseFile, String archiveNo, RetentionPeriod period, String archivedBy, List<ArchiveFile> files) {
        List<ArchiveList.Item> items = new ArrayList<>();
        files.forEach(file -> items.add(file.item(items.size() + 1)));
        return new ArchiveList(
                caseFile.caseNo(),
                messages.official("document.kind." + DocumentKind.ARCHIVE_LIST.id()),
                archiveNo,
                titles.of(caseFile),
                messages.official("document.archive.retention." + period),
                caseFile.docNumber(),
                items,
                archivedBy,
                clock.today());
    }

    private void write(Path path, byte[] cover, List<ArchiveFile> files) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(path), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("00-" + messages.official("document.kind.archive-list") + ".pdf"));
            zip.write(cover);
            for (int i = 0; i < files.size(); i++) {
                zip.putNextEntry(new ZipEntry(files.get(i).entryName(i + 1)));
                files.get(i).writeTo(zip);
            }
        }
    }
}
