package org.xuegai.inspection.opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspections;
import org.xuegai.inspection.finding.Conclusion;
import org.xuegai.inspection.finding.FindingWords;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.inspection.visit.InspectionGroup;
import org.xuegai.platform.Messages;

/** Puts before those who record, confirm, write and sign what has been found so far. */
@Component
class OpinionPrefill implements CasePrefill {

    private static final String RECORD = "site-record";
    private static final String CONFIRMATION = "record-confirmation";
    private static final String SIGNATURE = "opinion-signature";

    private final Inspections inspections;
    private final StandardRows standards;
    private final Findings findings;
    private final FindingWords words;
    private final GroupOpinions opinions;
    private final InspectionGroup group;
    private final Submissions submissions;
    private final Messages messages;

    OpinionPrefill(
            Inspections inspections,
            StandardRows standards,
            Findings findings,
            FindingWords words,
            GroupOpinions opinions,
            InspectionGroup group,
            Submissions submissions,
            Messages messages) {
        this.inspections = inspections;
        this.standards = standards;
        this.findings = findings;
        this.words = words;
        this.opinions = opinions;
        this.group = group;
        this.submissions = submissions;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return Set.of(RECORD, CONFIRMATION, GroupOpinions.FORM, SIGNATURE).contains(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of();
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        if (inspections.of(caseFile.caseNo()).isEmpty()) {
            return Map.of();
        }
        return switch (formId) {
            case RECORD -> Map.of("presentText", present(caseFile.caseNo()));
            case CONFIRMATION -> Map.of("recordText", record(caseFile.caseNo()));
            case GroupOpinions.FORM -> opinion(caseFile);
            default -> Map.of("opinionText", written(caseFile));
        };
    }

    private String present(String caseNo) {
        return group.present(caseNo).stream().map(ExpertGroups.Seat::name).collect(Collectors.joining("、"));
    }

    private String record(String caseNo) {
        Map<String, Object> record =
                submissions.latest(caseNo, RECORD).map(Submission::values).orElse(Map.of());
        String unusual = Values.text(record, "abnormalNote");
        return messages.official(
                "inspection.record",
                present(caseNo),
                Values.text(record, "measuredArea"),
                Values.text(record, "sampledVoucherCount"),
                Values.text(record, "interviewCount"),
                unusual == null ? messages.official("inspection.record.nothing") : unusual);
    }

    private Map<String, Object> opinion(CaseFile caseFile) {
        Conclusion computed = opinions.computed(caseFile.caseNo());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("verdictSummary", verdicts(caseFile));
        data.put("computedConclusion", said(computed));
        data.put("suggestedConclusion", computed.conclusion());
        return data;
    }

    private String verdicts(CaseFile caseFile) {
        var verdicts = findings.verdicts(caseFile.caseNo());
        return standards.standards(caseFile).stream()
                .filter(standard -> verdicts.containsKey(standard.no()))
                .map(standard -> messages.official(
                        "inspection.line", standard.no(), standard.name(), words.verdict(verdicts.get(standard.no()))))
                .collect(Collectors.joining("\n"));
    }

    private String said(Conclusion conclusion) {
        return messages.official(
                "inspection.computed",
                messages.official("inspection.conclusion." + conclusion.conclusion()),
                conclusion.message(),
                conclusion.ruleNo());
    }

    private String written(CaseFile caseFile) {
        Map<String, Object> opinion = opinions.filed(caseFile.caseNo());
        return messages.official(
                "inspection.opinion",
                verdicts(caseFile),
                Values.text(opinion, "overallComment"),
                messages.official("inspection.conclusion." + Values.text(opinion, "suggestedConclusion")));
    }
}
