package org.xuegai.inspection.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.platform.Messages;

/** Says findings in one line each, for those who go on from them. */
@Component
public class FindingWords {

    private final Findings findings;
    private final ExpertGroups groups;
    private final Submissions submissions;
    private final Messages messages;

    FindingWords(Findings findings, ExpertGroups groups, Submissions submissions, Messages messages) {
        this.findings = findings;
        this.groups = groups;
        this.submissions = submissions;
        this.messages = messages;
    }

    /** E.g. 部分达标. */
    public String verdict(Verdict verdict) {
        return messages.official("inspection.verdict." + verdict);
    }

    /** Puts what the society says of itself, with its files, into an expert's row. */
    void putSelf(String caseNo, PilotStandard standard, Map<String, Object> row) {
        row.put("standardPart", standard.part());
        row.put("selfVerdictText", self(caseNo, standard.no()));
        findings.self(caseNo).stream()
                .filter(self -> self.standardNo() == standard.no())
                .findFirst()
                .ifPresent(self -> {
                    row.put("selfStatement", self.statement());
                    row.put("selfEvidence", self.files());
                });
    }

    /** E.g. 达标，38㎡; empty before there is one. */
    String self(String caseNo, int standardNo) {
        return findings.self(caseNo).stream()
                .filter(row -> row.standardNo() == standardNo)
                .map(row -> row.keyFigure() == null
                        ? verdict(row.verdict())
                        : messages.official("inspection.self", verdict(row.verdict()), row.keyFigure()))
                .findFirst()
                .orElse("");
    }

    /** What those in the group want to look at, as they wrote it when reading the papers; empty where nothing. */
    String questions(String caseNo, int standardNo) {
        Set<String> group = groups.confirmed(caseNo, Purpose.INSPECTION).stream()
                .map(ExpertGroups.Seat::username)
                .collect(Collectors.toSet());
        return submissions.of(caseNo).stream()
                .filter(filed -> filed.formId().equals(PreReviewPrefill.FORM) && group.contains(filed.submittedBy()))
                .flatMap(filed -> Values.rows(filed.values(), PreReviewPrefill.ROWS).stream())
                .filter(row -> Long.valueOf(standardNo).equals(Values.count(row, "standardNo")))
                .map(row -> Values.text(row, "questionsToVerify"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
    }

    /** E.g. 达标 3，部分达标 2. */
    String count(String caseNo, int standardNo) {
        List<Verdict> all = findings.experts(caseNo).getOrDefault(standardNo, List.of()).stream()
                .map(ExpertFinding::verdict)
                .toList();
        return Arrays.stream(Verdict.values())
                .filter(all::contains)
                .map(verdict -> messages.official(
                        "inspection.count",
                        verdict(verdict),
                        all.stream().filter(verdict::equals).count()))
                .collect(Collectors.joining("，"));
    }
}
