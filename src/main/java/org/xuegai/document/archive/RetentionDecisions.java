package org.xuegai.document.archive;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.DocumentKinds;

/** Asks the decision table how long a case is kept: as long as its longest-kept record. Source: D7. */
@Component
class RetentionDecisions {

    private final DecisionService decisions;
    private final CaseDocuments documents;
    private final DocumentKinds kinds;

    RetentionDecisions(DecisionService decisions, CaseDocuments documents, DocumentKinds kinds) {
        this.decisions = decisions;
        this.documents = documents;
        this.kinds = kinds;
    }

    /** @return null where the table says nothing, so that the archivist chooses */
    String periodFor(CaseFile caseFile) {
        Stream<String> papers = documents.list(caseFile.caseNo()).stream()
                .map(CaseDocument::kind)
                .flatMap(kind -> kinds.find(kind).stream())
                .map(DocumentKind::recordType);
        return Stream.concat(Stream.of(caseFile.caseType()), papers)
                .distinct()
                .flatMap(type -> period(type).stream())
                .min(Comparator.naturalOrder())
                .map(RetentionPeriod::name)
                .orElse(null);
    }

    private Optional<RetentionPeriod> period(String recordType) {
        Map<String, Object> record = Map.of("recordType", recordType);
        var result = decisions.evaluateDecisionTableByKey("retention-period", Variables.fromMap(record));
        return result.isEmpty()
                ? Optional.empty()
                : RetentionPeriod.named(result.getSingleResult().getSingleEntry());
    }
}
