package org.xuegai.acceptance.rectification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.Verdict;

/** The verdicts on the eleven standards as they stand: the group's, and where there was a second look, that. */
@Component
public class Rechecks {

    static final String FORM = "reinspection-opinion";
    static final String ROWS = "reinspectionRows";

    private final RecheckVerdictRows rows;
    private final Findings findings;
    private final Submissions submissions;

    Rechecks(RecheckVerdictRows rows, Findings findings, Submissions submissions) {
        this.rows = rows;
        this.findings = findings;
        this.submissions = submissions;
    }

    /** By number of the standard. */
    public Map<Integer, RecheckVerdict> of(String caseNo) {
        return rows.findByCaseNoOrderByStandardNo(caseNo).stream()
                .collect(Collectors.toMap(RecheckVerdict::standardNo, Function.identity()));
    }

    public Map<Integer, Verdict> current(Acceptance acceptance) {
        Map<Integer, Verdict> verdicts = new TreeMap<>(findings.verdicts(acceptance.inspectionNo()));
        of(acceptance.caseNo()).forEach((standard, again) -> verdicts.put(standard, again.verdict()));
        return verdicts;
    }

    /** Numbers of the standards that are not met. */
    public List<Integer> unmet(Acceptance acceptance) {
        return current(acceptance).entrySet().stream()
                .filter(entry -> entry.getValue() != Verdict.MET)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Numbers of the standards that a second look is about: those not met; all where none is named so. */
    public List<Integer> subjects(Acceptance acceptance) {
        List<Integer> unmet = unmet(acceptance);
        return unmet.isEmpty() ? List.copyOf(current(acceptance).keySet()) : unmet;
    }

    /** Keeps the latest second look; keeping twice keeps once. */
    @Transactional
    public void keep(String caseNo) {
        Map<Integer, RecheckVerdict> before = of(caseNo);
        Values.rows(submissions.latest(caseNo, FORM).orElseThrow().values(), ROWS)
                .forEach(row -> {
                    int standard = Values.count(row, "standardNo").intValue();
                    Long id =
                            before.containsKey(standard) ? before.get(standard).id() : null;
                    rows.save(new RecheckVerdict(
                            id,
                            caseNo,
                            standard,
                            Verdict.valueOf(Values.text(row, "reinspectionVerdict")),
                            Values.text(row, "recheckFacts")));
                });
    }
}
