package org.xuegai.document.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.xuegai.account.Actor;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CasePapers;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.FiledFiles;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.document.print.Paper;
import org.xuegai.platform.Messages;

/** Lists the papers made and the files filed on the case page. */
@Component
class PapersOnCasePage implements CasePapers {

    private final CaseDocuments documents;
    private final Attachments attachments;
    private final FiledFiles filedFiles;
    private final PaperAccess access;
    private final RegisteredDocumentNumbers numbers;
    private final Messages messages;

    PapersOnCasePage(
            CaseDocuments documents,
            Attachments attachments,
            FiledFiles filedFiles,
            PaperAccess access,
            RegisteredDocumentNumbers numbers,
            Messages messages) {
        this.documents = documents;
        this.attachments = attachments;
        this.filedFiles = filedFiles;
        this.access = access;
        this.numbers = numbers;
        this.messages = messages;
    }

    @Override
    public List<Paper> of(CaseFile caseFile, Actor reader) {
        return Stream.concat(made(caseFile, reader), filed(caseFile, reader))
                .sorted(Comparator.comparing(Paper::at).reversed())
                .toList();
    }

    private Stream<Paper> made(CaseFile caseFile, Actor reader) {
        return documents.list(caseFile.caseNo()).stream()
                .filter(paper -> access.mayRead(paper, caseFile, reader))
                .map(paper -> {
                    Attachment file = attachments.find(paper.attachmentId()).orElseThrow();
                    String note = note(paper, size(file));
                    return new Paper(paper.title(), paper.docNumber(), note, paper.createdAt(), "/files/" + file.id());
                });
    }

    private String note(CaseDocument paper, String size) {
        if (paper.docNumber() == null) {
            return messages.get("document.list.made", size);
        }
        return messages.get(
                numbers.isVoid(paper.docNumber()) ? "document.list.void" : "document.list.numbered",
                paper.docNumber(),
                size);
    }

    private Stream<Paper> filed(CaseFile caseFile, Actor reader) {
        return filedFiles.of(caseFile.caseNo()).stream()
                .filter(filed -> !access.hides(filed.file(), reader))
                .map(filed -> paper(filed, filed.file()));
    }

    private Paper paper(FiledFiles.FiledFile filed, Attachment file) {
        return new Paper(
                file.name(),
                null,
                messages.get("document.list.uploaded", filedFiles.said(filed), size(file)),
                file.uploadedAt(),
                "/files/" + file.id());
    }

    private static String size(Attachment file) {
        DataSize size = DataSize.ofBytes(file.size());
        return size.toMegabytes() > 0
                ? "%.1f MB"
                        .formatted(
                                file.size() / (double) DataSize.ofMegabytes(1).toBytes())
                : Math.max(1, size.toKilobytes()) + " KB";
    }
}
