package org.xuegai.inspection.finding;

import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Json;

/**
 * One expert's finding on one standard.
 *
 * @param methods codes of how it was looked at, as JSON
 * @param evidenceNo number of the paper looked at; null for none
 * @param reason what is short; null where it is met
 * @param photos ids of files, as JSON
 */
@Table("expert_finding")
public record ExpertFinding(
        @Id Long id,
        String caseNo,
        String username,
        int standardNo,
        Verdict verdict,
        String facts,
        String methods,
        String evidenceNo,
        String reason,
        String suggestion,
        String photos) {

    public List<String> photoIds() {
        return Json.readTexts(photos);
    }
}
