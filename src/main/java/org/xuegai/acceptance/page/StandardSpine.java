package org.xuegai.acceptance.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.acceptance.rectification.RecheckVerdict;
import org.xuegai.acceptance.rectification.Rechecks;
import org.xuegai.acceptance.rectification.RectificationItem;
import org.xuegai.acceptance.rectification.RectificationItems;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.inspection.finding.ExpertFinding;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.GroupVerdict;
import org.xuegai.inspection.finding.SelfAssessment;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.pilot.agreement.PilotTarget;

/** The eleven standards of one society: target, self-assessment, findings, verdict, what was put right. */
@Component
class StandardSpine {

    /**
     * One standard from the agreement to the second look.
     *
     * @param target null where the agreement names none
     * @param experts empty for whoever may see the group's verdict only
     * @param item null where nothing had to be put right
     */
    public record Row(
            PilotStandard standard,
            PilotTarget target,
            SelfAssessment self,
            List<ExpertFinding> experts,
            GroupVerdict group,
            RectificationItem item,
            Map<String, Object> report,
            RecheckVerdict again) {

        public Verdict verdict() {
            return again != null ? again.verdict() : group == null ? null : group.verdict();
        }
    }

    private final Inspections inspections;
    private final PilotAgreements agreements;
    private final Findings findings;
    private final StandardRows standards;
    private final Acceptances acceptances;
    private final RectificationItems items;
    private final Rechecks rechecks;
    private final CaseFiles caseFiles;
    private final Submissions submissions;

    StandardSpine(
            Inspections inspections,
            PilotAgreements agreements,
            Findings findings,
            StandardRows standards,
            Acceptances acceptances,
            RectificationItems items,
            Rechecks rechecks,
            CaseFiles caseFiles,
            Submissions submissions) {
        this.inspections = inspections;
        this.agreements = agreements;
        this.findings = findings;
        this.standards = standards;
        this.acceptances = acceptances;
        this.items = items;
        this.rechecks = rechecks;
        this.caseFiles = caseFiles;
        this.submissions = submissions;
    }

    /** @param inside for the association's people and the auditor */
    List<Row> of(Inspection inspection, boolean inside) {
        String no = inspection.caseNo();
        Map<Integer, PilotTarget> targets = agreements.byNo(inspection.agreementNo()).map(agreements::targets).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(PilotTarget::standardNo, Function.identity()));
        Map<Integer, SelfAssessment> self =
                findings.self(no).stream().collect(Collectors.toMap(SelfAssessment::standardNo, Function.identity()));
        Map<Integer, GroupVerdict> group = told(inspection, inside)
                ? findings.group(no).stream().collect(Collectors.toMap(GroupVerdict::standardNo, Function.identity()))
                : Map.of();
        Map<Integer, List<ExpertFinding>> experts = inside ? findings.experts(no) : Map.of();
        String acceptanceNo =
                acceptances.ofInspection(no).map(Acceptance::caseNo).orElse(null);
        Map<Integer, RectificationItem> wanted = acceptanceNo == null
                ? Map.of()
                : items.of(acceptanceNo).stream()
                        .collect(Collectors.toMap(RectificationItem::standardNo, Function.identity()));
        Map<Integer, RecheckVerdict> again = acceptanceNo == null ? Map.of() : rechecks.of(acceptanceNo);
        Map<Integer, Map<String, Object>> reported = reported(acceptanceNo);
        return standards.standards(caseFiles.get(no)).stream()
                .map(standard -> new Row(
                        standard,
                        targets.get(standard.no()),
                        self.get(standard.no()),
                        experts.getOrDefault(standard.no(), List.of()),
                        group.get(standard.no()),
                        wanted.get(standard.no()),
                        reported.get(standard.no()),
                        again.get(standard.no())))
                .toList();
    }

    /** A society learns the verdicts with its acceptance, not while the experts still write. */
    private boolean told(Inspection inspection, boolean inside) {
        return inside || acceptances.ofInspection(inspection.caseNo()).isPresent();
    }

    private Map<Integer, Map<String, Object>> reported(String acceptanceNo) {
        return Optional.ofNullable(acceptanceNo).flatMap(no -> submissions.latest(no, "rectification-report")).stream()
                .flatMap(report -> Values.rows(report.values(), "rectificationRows").stream())
                .collect(Collectors.toMap(row -> Values.count(row, "standardNo").intValue(), Function.identity()));
    }
}
