package org.xuegai.tracking;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Json;

/**
 * What a society has reported of one task, and what came of it.
 *
 * @param revision of the filing it stands in; with the task's number it occurs once
 * @param period quarter, e.g. {@code 2026Q4}
 * @param changed false for 没有新进展; then there is no note
 * @param beforePercent what had been reported before
 * @param evidence ids of the files as JSON
 * @param verification CONFIRM or RETURN; null while nobody has verified it
 */
@Table("task_report")
public record TaskReport(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        int revision,
        int taskNo,
        String period,
        boolean changed,
        int beforePercent,
        int percent,
        String lowerReason,
        String note,
        String difficulties,
        boolean needsConsultation,
        String evidence,
        Instant reportedAt,
        String verification,
        String verificationOpinion,
        Instant verifiedAt) {

    public static final String CONFIRM = "CONFIRM";

    /** Reported as done, and nobody has looked at it. */
    public boolean awaitsVerification() {
        return changed && percent == 100 && verification == null;
    }

    public boolean isReturned() {
        return verification != null && !CONFIRM.equals(verification);
    }

    public List<String> files() {
        return Json.readTexts(evidence);
    }

    TaskReport verified(String finding, String opinion, Instant now) {
        return new TaskReport(
                id,
                version,
                caseNo,
                revision,
                taskNo,
                period,
                changed,
                beforePercent,
                percent,
                lowerReason,
                note,
                difficulties,
                needsConsultation,
                evidence,
                reportedAt,
                finding,
                opinion,
                now);
    }
}
