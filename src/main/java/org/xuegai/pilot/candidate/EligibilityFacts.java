package org.xuegai.pilot.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.form.Values;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.CreditNote;
import org.xuegai.society.CreditNotes;

/** Gathers what the table of eligibility reads of a filed application. Source: D2 */
@Component
class EligibilityFacts {

    /** Remarks on a society's record that stand against any new pilot. Source: D2-3 */
    private static final Set<String> SERIOUS = Set.of("SERIOUS_BREACH", "UNDER_INVESTIGATION");

    private final Submissions submissions;
    private final PilotBatches batches;
    private final CreditNotes creditNotes;
    private final RuleParameters parameters;
    private final XuegaiClock clock;

    EligibilityFacts(
            Submissions submissions,
            PilotBatches batches,
            CreditNotes creditNotes,
            RuleParameters parameters,
            XuegaiClock clock) {
        this.submissions = submissions;
        this.batches = batches;
        this.creditNotes = creditNotes;
        this.parameters = parameters;
        this.clock = clock;
    }

    Readiness readiness(Map<String, Object> application) {
        return Readiness.of(
                application,
                new Readiness.Limits(
                        parameters.decimal("officeAreaMin"),
                        parameters.integer("fullTimeStaffMin"),
                        parameters.integer("regulationsForReadiness")));
    }

    /** Every name that the table reads. */
    Map<String, Object> of(CaseFile caseFile, Map<String, Object> application) {
        Readiness readiness = readiness(application);
        List<CreditNote> notes = creditNotes.of(caseFile.societyId());
        Map<String, Object> facts = new HashMap<>();
        facts.put("registrationCovers", registrationCovers(caseFile, application));
        facts.put("lastAnnualCheckResult", Values.text(application, "lastAnnualCheckResult"));
        facts.put("seriousCredit", notes.stream().anyMatch(note -> SERIOUS.contains(note.code())));
        facts.put("beingReorganized", notes.stream().anyMatch(note -> "REORGANIZE".equals(note.code())));
        facts.put("boardPassed", boardPassed(caseFile));
        facts.put("barred", notes.stream().anyMatch(this::bars));
        facts.put("readinessScore", readiness.score());
        facts.put("gapsPlanned", readiness.unplanned().isEmpty());
        facts.put("readinessPass", parameters.integer("readinessPass"));
        facts.put("readinessMin", parameters.integer("readinessMin"));
        return facts;
    }

    private boolean registrationCovers(CaseFile caseFile, Map<String, Object> application) {
        LocalDate until = Values.date(application, "registrationValidUntil");
        return until != null
                && !until.isBefore(batches.get(caseFile.batchCode()).phase5End());
    }

    private boolean boardPassed(CaseFile caseFile) {
        return submissions
                .latest(caseFile.caseNo(), SocietyForms.BOARD_RESOLUTION)
                .map(Submission::values)
                .filter(resolution -> {
                    Long present = Values.count(resolution, "presentCount");
                    Long approve = Values.count(resolution, "approveCount");
                    return present != null && approve != null && approve * 3 >= present * 2;
                })
                .isPresent();
    }

    /** False material keeps a society out for some years. Source: D2-6 */
    private boolean bars(CreditNote note) {
        Instant since = clock.today()
                .minusYears(parameters.integer("barredYears"))
                .atStartOfDay(clock.getZone())
                .toInstant();
        return "FALSE_MATERIAL".equals(note.code()) && note.notedAt().isAfter(since);
    }
}
