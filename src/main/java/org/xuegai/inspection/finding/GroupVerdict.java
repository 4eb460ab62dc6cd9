package org.xuegai.inspection.finding;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the group says of one standard.
 *
 * @param majority what the experts' own verdicts came to
 * @param deviationReason why the group says otherwise; null where it does not
 */
@Table("group_verdict")
public record GroupVerdict(
        @Id Long id, String caseNo, int standardNo, Verdict majority, Verdict verdict, String deviationReason) {}
