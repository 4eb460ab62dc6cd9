package org.xuegai.document.issue;

import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.AttachmentGrant;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.Dispatches;
import org.xuegai.document.number.DocumentNumber;

/** Lets the societies that a paper is addressed to read it, though its case is none of theirs. */
@Component
class AddressedPapers implements AttachmentGrant {

    private final JdbcClient jdbc;
    private final CaseDocuments documents;
    private final Dispatches dispatches;

    AddressedPapers(JdbcClient jdbc, CaseDocuments documents, Dispatches dispatches) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.dispatches = dispatches;
    }

    /** @return where they read it; a second time has no further effect */
    Optional<String> address(DocumentNumber number, Set<Long> societies) {
        societies.stream()
                .filter(society -> !isAddressed(number.docNumber(), society))
                .forEach(society -> jdbc.sql("insert into paper_addressee (doc_number, society_id) values (?, ?)")
                        .params(number.docNumber(), society)
                        .update());
        return documents.list(number.caseNo()).stream()
                .filter(paper ->
                        paper.kind().equals(number.kind()) && number.docNumber().equals(paper.docNumber()))
                .map(paper -> "/files/" + paper.attachmentId())
                .findFirst();
    }

    @Override
    public boolean shows(Attachment attachment, Actor actor) {
        return actor.societyId() != null
                && attachment.uploadedBy() == null
                && documents
                        .ofAttachment(attachment.id())
                        .filter(paper -> paper.docNumber() != null && isFor(actor.societyId(), paper))
                        .isPresent();
    }

    private boolean isFor(long society, CaseDocument paper) {
        return isAddressed(paper.docNumber(), society) && dispatches.isInForce(paper.caseNo(), paper.docNumber());
    }

    private boolean isAddressed(String docNumber, long society) {
        return jdbc.sql("select count(*) from paper_addressee where doc_number = ? and society_id = ?")
                        .params(docNumber, society)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
