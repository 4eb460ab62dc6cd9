package org.xuegai.acceptance.conclusion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.finding.Conclusion;
import org.xuegai.inspection.finding.Conclusions;
import org.xuegai.inspection.finding.FindingWords;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.Messages;
import org.xuegai.society.Societies;

/** What is handed over, as the first paper of the case says it. */
@Component
class HandoverFacts {

    private final Findings findings;
    private final Conclusions conclusions;
    private final FindingWords findingWords;
    private final AcceptanceWords words;
    private final Societies societies;
    private final Messages messages;

    HandoverFacts(
            Findings findings,
            Conclusions conclusions,
            FindingWords findingWords,
            AcceptanceWords words,
            Societies societies,
            Messages messages) {
        this.findings = findings;
        this.conclusions = conclusions;
        this.findingWords = findingWords;
        this.words = words;
        this.societies = societies;
        this.messages = messages;
    }

    /** @param suggested what the group suggests; null where it has said nothing */
    Map<String, Object> of(Inspection inspection, String suggested, boolean suspected) {
        Map<Integer, Verdict> verdicts = findings.verdicts(inspection.caseNo());
        Conclusion finding =
                conclusions.of(verdicts, new Conclusions.Circumstances(false, inspection.refused(), false));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("inspectionNo", inspection.caseNo());
        data.put(
                "societyName",
                societies.findById(inspection.societyId()).orElseThrow().name());
        data.put("verdictCounts", counts(verdicts));
        data.put("computedConclusion", words.conclusion(finding.conclusion()));
        data.put("conclusionRule", messages.official("acceptance.rule", finding.message(), finding.ruleNo()));
        data.put("suggestedConclusion", words.conclusion(suggested));
        data.put("integrityNote", messages.official("acceptance.integrity." + suspected));
        return data;
    }

    /** E.g. 达标 8 项，部分达标 2 项，不达标 1 项. */
    private String counts(Map<Integer, Verdict> verdicts) {
        return Stream.of(Verdict.values())
                .map(verdict -> messages.official(
                        "acceptance.count",
                        findingWords.verdict(verdict),
                        verdicts.values().stream().filter(verdict::equals).count()))
                .collect(Collectors.joining("，"));
    }
}
