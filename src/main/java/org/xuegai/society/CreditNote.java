package org.xuegai.society;

import java.time.Instant;

import org.springframework.data.annotation.Id;

/**
 * A remark on a society's record.
 *
 * @param code e.g. {@code LATE_REPORT}
 * @param caseNo the case it came from; null for none
 */
public record CreditNote(@Id Long id, long societyId, String code, String reason, String caseNo, Instant notedAt) {}
