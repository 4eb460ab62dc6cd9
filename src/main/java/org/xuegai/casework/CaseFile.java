package org.xuegai.casework;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One case of one society. Immutable; each change is a new value.
 *
 * @param caseNo e.g. {@code GGFA-2026-0001}, given with the first draft
 * @param batchCode filing batch, e.g. {@code GG-2026}; null where a case type has none
 * @param outcome how it ended, e.g. {@code FILED}; null while open
 * @param docNumber 文号 of the issued paper; null before
 * @param statusBeforeSuspension what to return to; null unless suspended
 * @param profile the society's register entry as JSON, frozen when the draft was made
 * @param draft what has been typed and not yet submitted, as JSON; null when nothing
 */
@Table("case_file")
public record CaseFile(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        String caseType,
        long societyId,
        String societyName,
        String batchCode,
        CaseStatus status,
        CaseStatus statusBeforeSuspension,
        String outcome,
        String docNumber,
        String startedBy,
        String profile,
        String draft,
        Instant draftSavedAt,
        Instant createdAt,
        Instant submittedAt,
        Instant acceptedAt,
        Instant decidedAt,
        Instant endedAt) {}
