package org.xuegai.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFacts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;

/** Shows the archivist what the package will hold. */
@Component
class ArchiveFacts implements CaseFacts {

    private final ArchiveContents contents;

    ArchiveFacts(ArchiveContents contents) {
        this.contents = contents;
    }

    /** {@code archiveItems}: rows of the contents, once the case is done and waits for the archive. */
    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        if (caseFile.status() != CaseStatus.CLOSED) {
            return Map.of();
        }
        List<ArchiveFile> files = contents.of(caseFile);
        return Map.of(
                "archiveItems",
                IntStream.range(0, files.size())
                        .mapToObj(i -> row(i + 1, files.get(i)))
                        .toList());
    }

    private static Map<String, Object> row(int no, ArchiveFile file) {
        return Map.of(
                "itemNo",
                no,
                "fileName",
                file.name(),
                "docNumber",
                file.docNumber(),
                "documentDate",
                file.on().toString(),
                "pageCount",
                Objects.toString(file.pages(), ""));
    }
}
