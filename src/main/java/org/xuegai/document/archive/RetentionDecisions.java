package org.xuegai.document.archive;

import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision table how long a kind of record is kept. Source: D7. */
@Component
class RetentionDecisions {

    private final DecisionService decisions;

    RetentionDecisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** @return null where the table says nothing, so that the archivist chooses */
    String periodFor(String caseType) {
        Map<String, Object> record = Map.of("recordType", caseType);
        var result = decisions.evaluateDecisionTableByKey("retention-period", Variables.fromMap(record));
        return result.isEmpty() ? null : result.getSingleResult().getSingleEntry();
    }
}
