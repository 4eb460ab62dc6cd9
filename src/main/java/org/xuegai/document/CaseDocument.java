package org.xuegai.document;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A paper that the program has made for a case; one made again is a new revision, the old one stays.
 *
 * @param kind id of a {@link DocumentKind}
 * @param docNumber 文号, of an archive list the 档号; null for papers that have none
 * @param sha256 of the file
 */
@Table("case_document")
public record CaseDocument(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        String kind,
        int revision,
        String title,
        String docNumber,
        String attachmentId,
        String sha256,
        boolean visibleToSociety,
        Instant createdAt) {

    public boolean isOf(DocumentKind other) {
        return kind.equals(other.id());
    }
}
