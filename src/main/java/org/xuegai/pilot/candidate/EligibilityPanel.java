package org.xuegai.pilot.candidate;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.inbox.TaskPanel;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.pilot.PilotStandards;
import org.xuegai.pilot.batch.PilotBatches;

/** Shows the association's people what D2 says of an application: the row that fired and the eight points. */
@Component
class EligibilityPanel implements TaskPanel {

    private static final List<String> FORMS =
            List.of("intake-review", VoteCount.SURVEY, VoteCount.FORM, ReviewPrefill.FORM);

    /** @param planned a dated step of the application is about it */
    public record Point(String name, boolean met, boolean planned) {}

    public record Shown(EligibilityFinding finding, int score, List<Point> points) {}

    private final Submissions submissions;
    private final EligibilityFacts facts;
    private final PilotDecisions decisions;
    private final PilotStandards standards;
    private final PilotBatches batches;

    EligibilityPanel(
            Submissions submissions,
            EligibilityFacts facts,
            PilotDecisions decisions,
            PilotStandards standards,
            PilotBatches batches) {
        this.submissions = submissions;
        this.facts = facts;
        this.decisions = decisions;
        this.standards = standards;
        this.batches = batches;
    }

    @Override
    public Optional<Drawn> of(FormWork work) {
        CaseFile caseFile = work.caseFile();
        if (!PilotCases.APPLICATION.equals(caseFile.caseType())
                || !FORMS.contains(work.form().id())) {
            return Optional.empty();
        }
        return submissions
                .main(caseFile)
                .map(filed -> new Drawn("pilot/eligibility-panel", shown(caseFile, filed.values()), false));
    }

    private Shown shown(CaseFile caseFile, java.util.Map<String, Object> application) {
        Readiness readiness = facts.readiness(application);
        List<PilotStandard> all = standards.of(batches.get(caseFile.batchCode()).standardsVersion());
        List<Point> points = readiness.points().entrySet().stream()
                .map(point -> new Point(
                        all.get(point.getKey() - 1).name(),
                        point.getValue(),
                        readiness.planned().contains(point.getKey())))
                .toList();
        return new Shown(decisions.eligibility(facts.of(caseFile, application)), readiness.score(), points);
    }
}
