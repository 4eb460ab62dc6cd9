package org.xuegai.inspection.finding;

import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Json;

/**
 * What a society says of itself on one standard.
 *
 * @param keyFigure e.g. 32.5㎡; null for none
 * @param evidence ids of its files, as JSON
 */
@Table("self_assessment")
public record SelfAssessment(
        @Id Long id,
        String caseNo,
        int standardNo,
        Verdict verdict,
        String keyFigure,
        String statement,
        String evidence) {

    public List<String> files() {
        return Json.readTexts(evidence);
    }
}
