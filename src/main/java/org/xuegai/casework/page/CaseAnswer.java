package org.xuegai.casework.page;

import java.time.Instant;
import java.util.Map;

import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.filing.FormWork;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A case as the API answers it.
 *
 * @param version of the draft while it is one, else of the case
 * @param form the {@code .form} JSON of what may be filled in now; absent otherwise
 * @param data what has been typed or was last filed; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseAnswer(
        String caseNo,
        String type,
        String societyName,
        String batch,
        CaseStatus status,
        String outcome,
        String docNumber,
        int version,
        Instant createdAt,
        Instant submittedAt,
        Instant acceptedAt,
        Instant decidedAt,
        Map<String, Object> form,
        Map<String, Object> data) {

    static CaseAnswer draft(FormWork work, Map<String, Object> form) {
        return of(work.caseFile(), work.version(), form, work.data());
    }

    static CaseAnswer filed(CaseFile caseFile, Map<String, Object> data) {
        return of(caseFile, caseFile.version(), null, data);
    }

    /** Without form and data, for lists. */
    public static CaseAnswer brief(CaseFile caseFile) {
        return of(caseFile, caseFile.version(), null, null);
    }

    private static CaseAnswer of(CaseFile c, int version, Map<String, Object> form, Map<String, Object> data) {
        return new CaseAnswer(
                c.caseNo(),
                c.caseType(),
                c.societyName(),
                c.batchCode(),
                c.status(),
                c.outcome(),
                c.docNumber(),
                version,
                c.createdAt(),
                c.submittedAt(),
                c.acceptedAt(),
                c.decidedAt(),
                form,
                data);
    }
}
