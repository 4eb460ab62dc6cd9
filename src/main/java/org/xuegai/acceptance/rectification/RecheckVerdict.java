package org.xuegai.acceptance.rectification;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.inspection.finding.Verdict;

/** What a second look came to on one standard. */
@Table("recheck_verdict")
public record RecheckVerdict(@Id Long id, String caseNo, int standardNo, Verdict verdict, String facts) {}
