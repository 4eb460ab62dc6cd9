package org.xuegai.document.number;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One number of the register of outgoing papers.
 *
 * @param organ 机关代字
 * @param kind id of the kind of paper
 * @param title as the paper went out; null for papers older than this column
 * @param issueRevision revision of the office's form that the paper was written from; null like the title
 * @param voidReason why it is void; null while used
 */
@Table("document_number")
public record DocumentNumber(
        @Id Long id,
        String organ,
        int numberYear,
        int seq,
        String docNumber,
        String caseNo,
        String kind,
        String title,
        Integer issueRevision,
        State state,
        String voidReason,
        Instant givenAt,
        Instant voidedAt) {

    /** A number once given is used or void, never free again. Source: D11. */
    public enum State {
        USED,
        VOID
    }

    /** E.g. 示科协学〔2026〕1号: full-width brackets, no leading zeros, no 第. Source: D11. */
    static String format(String organ, int year, int seq) {
        return "%s〔%d〕%d号".formatted(organ, year, seq);
    }

    public boolean isVoid() {
        return state == State.VOID;
    }

    /** @throws IllegalStateException if it is void already */
    DocumentNumber voided(String reason, Instant at) {
        if (isVoid()) {
            throw new IllegalStateException(docNumber + " is void already");
        }
        return new DocumentNumber(
                id,
                organ,
                numberYear,
                seq,
                docNumber,
                caseNo,
                kind,
                title,
                issueRevision,
                State.VOID,
                reason,
                givenAt,
                at);
    }
}
