package org.xuegai.acceptance.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.acceptance.rectification.RecheckVerdict;
import org.xuegai.acceptance.rectification.Rechecks;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.inbox.TaskPanel;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.pilot.PilotStandard;

/** Shows the association's people the eleven verdicts as they stand, and what D4 makes of them. */
@Component
class VerdictsPanel implements TaskPanel {

    private static final Set<String> FORMS =
            Set.of(ConclusionCheck.RECHECK, "head-recheck", ConclusionCheck.MEETING, "acceptance-decision");

    /** @param again the second look; null where there was none */
    public record Line(PilotStandard standard, Verdict verdict, RecheckVerdict again) {}

    public record Shown(Acceptance acceptance, List<Line> lines) {}

    private final Acceptances acceptances;
    private final Findings findings;
    private final Rechecks rechecks;
    private final StandardRows standards;

    VerdictsPanel(Acceptances acceptances, Findings findings, Rechecks rechecks, StandardRows standards) {
        this.acceptances = acceptances;
        this.findings = findings;
        this.rechecks = rechecks;
        this.standards = standards;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        return FORMS.contains(work.form().id())
                ? Optional.of(new Drawn("acceptance/verdicts-panel", shown(work.caseFile()), false))
                : Optional.empty();
    }

    private Shown shown(CaseFile caseFile) {
        Acceptance acceptance = acceptances.get(caseFile.caseNo());
        Map<Integer, Verdict> verdicts = findings.verdicts(acceptance.inspectionNo());
        Map<Integer, RecheckVerdict> again = rechecks.of(caseFile.caseNo());
        return new Shown(
                acceptance,
                standards.standards(caseFile).stream()
                        .map(standard -> new Line(standard, verdicts.get(standard.no()), again.get(standard.no())))
                        .toList());
    }
}
