package org.xuegai.consultation.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.xuegai.form.Values;

/** Minutes as they were filed or typed. */
record Minutes(List<Conclusion> conclusions, List<Decided> decided) {

    static final String FORM = "consultation-minutes";
    static final String RESOLVED = "RESOLVED";

    /** What a meeting said of an issue. @param conclusion RESOLVED, DEFERRED or CONCLUDED; null while open */
    record Conclusion(String issueNo, String title, String conclusion, String opinion) {}

    /** 议定事项, before it is kept. @param owner username */
    record Decided(String issueNo, String matter, String owner, LocalDate dueOn, String cooperators) {}

    static Minutes of(Map<String, Object> filed) {
        return new Minutes(
                Values.rows(filed, "issueRows").stream()
                        .map(row -> new Conclusion(
                                Values.text(row, "rowIssueNo"),
                                Values.text(row, "rowIssueTitle"),
                                Values.text(row, "issueConclusion"),
                                Values.text(row, "issueOpinion")))
                        .toList(),
                Values.rows(filed, "resolutionRows").stream()
                        .map(row -> new Decided(
                                Values.text(row, "resolutionIssue"),
                                Values.text(row, "resolutionMatter"),
                                Values.text(row, "resolutionOwner"),
                                Values.date(row, "resolutionDueDate"),
                                Values.text(row, "resolutionCooperators")))
                        .toList());
    }

    boolean resolves(String issueNo) {
        return conclusions.stream()
                .anyMatch(said -> RESOLVED.equals(said.conclusion())
                        && said.issueNo() != null
                        && said.issueNo().equals(issueNo));
    }

    List<Decided> decidedOn(String issueNo) {
        return decided.stream()
                .filter(one -> issueNo != null && issueNo.equals(one.issueNo()))
                .toList();
    }
}
