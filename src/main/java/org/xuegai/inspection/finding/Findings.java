package org.xuegai.inspection.finding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.platform.Json;

/** What society, experts and group say of each of the eleven standards. Keeping twice keeps once. */
@Component
public class Findings {

    static final String SHEET = "expert-sheet";
    static final String DELIBERATION = "deliberation";

    private final SelfAssessmentRows selfRows;
    private final ExpertFindingRows expertRows;
    private final GroupVerdictRows groupRows;
    private final Submissions submissions;

    Findings(
            SelfAssessmentRows selfRows,
            ExpertFindingRows expertRows,
            GroupVerdictRows groupRows,
            Submissions submissions) {
        this.selfRows = selfRows;
        this.expertRows = expertRows;
        this.groupRows = groupRows;
        this.submissions = submissions;
    }

    /** All eleven by number; empty before the application is accepted. */
    public List<SelfAssessment> self(String caseNo) {
        return selfRows.findByCaseNoOrderByStandardNo(caseNo);
    }

    /** By number of the standard; empty before all sheets are opened. */
    public Map<Integer, List<ExpertFinding>> experts(String caseNo) {
        return expertRows.findByCaseNoOrderByStandardNoAscIdAsc(caseNo).stream()
                .collect(Collectors.groupingBy(ExpertFinding::standardNo));
    }

    /** All eleven by number; empty before the group has deliberated. */
    public List<GroupVerdict> group(String caseNo) {
        return groupRows.findByCaseNoOrderByStandardNo(caseNo);
    }

    /** The group's verdicts by number of the standard. */
    public Map<Integer, Verdict> verdicts(String caseNo) {
        return group(caseNo).stream().collect(Collectors.toMap(GroupVerdict::standardNo, GroupVerdict::verdict));
    }

    /** What the experts' own verdicts come to, by number of the standard. */
    public Map<Integer, Verdict> majorities(String caseNo) {
        return experts(caseNo).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Majority.of(entry.getValue().stream()
                                .map(ExpertFinding::verdict)
                                .toList())));
    }

    /** Keeps the self-assessment as it was accepted. */
    @Transactional
    public void keepSelf(CaseFile caseFile) {
        selfRows.deleteAll(self(caseFile.caseNo()));
        Map<String, Object> filed = submissions.main(caseFile).orElseThrow().values();
        Values.rows(filed, InspectionCases.SELF_ROWS)
                .forEach(row -> selfRows.save(new SelfAssessment(
                        null,
                        caseFile.caseNo(),
                        number(row),
                        Verdict.valueOf(Values.text(row, "selfVerdict")),
                        Values.text(row, "keyFigure"),
                        Values.text(row, "selfStatement"),
                        Json.write(Values.texts(row, "evidenceFiles")))));
    }

    /** Keeps what was on the sheets that have just been opened. */
    @Transactional
    public void keepSheets(String caseNo) {
        expertRows.deleteAll(expertRows.findByCaseNoOrderByStandardNoAscIdAsc(caseNo));
        submissions.of(caseNo).stream()
                .filter(filed -> filed.formId().equals(SHEET))
                .forEach(this::keepSheet);
    }

    private void keepSheet(Submission sheet) {
        Values.rows(sheet.values(), "sheetRows")
                .forEach(row -> expertRows.save(new ExpertFinding(
                        null,
                        sheet.caseNo(),
                        sheet.submittedBy(),
                        number(row),
                        Verdict.valueOf(Values.text(row, "expertVerdict")),
                        Values.text(row, "checkedFacts"),
                        Json.write(Values.texts(row, "checkMethods")),
                        Values.text(row, "evidenceNo"),
                        Values.text(row, "verdictReason"),
                        Values.text(row, "itemSuggestion"),
                        Json.write(Values.texts(row, "sheetPhotos")))));
    }

    /** What an expert found who has left the group counts no more; what the group has deliberated on stands. */
    @Transactional
    public void drop(String caseNo, String username) {
        if (group(caseNo).isEmpty()) {
            expertRows.findByCaseNoOrderByStandardNoAscIdAsc(caseNo).stream()
                    .filter(finding -> finding.username().equals(username))
                    .forEach(expertRows::delete);
        }
    }

    /** Keeps what the group has deliberated. */
    @Transactional
    public void keepGroup(String caseNo) {
        groupRows.deleteAll(group(caseNo));
        Map<Integer, Verdict> majorities = majorities(caseNo);
        submissions.latest(caseNo, DELIBERATION).map(Submission::values).stream()
                .flatMap(filed -> Values.rows(filed, "groupVerdictRows").stream())
                .forEach(row -> groupRows.save(new GroupVerdict(
                        null,
                        caseNo,
                        number(row),
                        majorities.get(number(row)),
                        Verdict.valueOf(Values.text(row, "groupVerdict")),
                        Values.text(row, "deviationReason"))));
    }

    private static int number(Map<String, Object> row) {
        return Values.count(row, "standardNo").intValue();
    }
}
