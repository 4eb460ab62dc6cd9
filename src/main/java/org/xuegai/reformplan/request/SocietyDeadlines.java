package org.xuegai.reformplan.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.inbox.RunningSteps;
import org.xuegai.reformplan.batch.ReformBatch;
import org.xuegai.reformplan.batch.ReformBatches;

/** The deadlines that a society may ask to be moved, how far, and moving them. Source: domain 2.0.3 延期 */
@Component
class SocietyDeadlines {

    private static final String CORRECTION = "correction";

    /** The case ends so long after the correction was due; so that moves along. */
    private static final String GRACE = "correctionGrace";

    /**
     * A deadline that runs.
     *
     * @param due last day as it stands
     * @param latest last day that may be asked for
     */
    record Running(LocalDate due, LocalDate latest) {}

    private final ReformBatches batches;
    private final RunningSteps steps;
    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final RuleParameters parameters;

    SocietyDeadlines(
            ReformBatches batches,
            RunningSteps steps,
            DeadlineRules rules,
            WorkingDayCalendar calendar,
            RuleParameters parameters) {
        this.batches = batches;
        this.steps = steps;
        this.rules = rules;
        this.calendar = calendar;
        this.parameters = parameters;
    }

    /** Empty where no deadline of the society's runs. */
    Optional<Running> running(CaseFile caseFile, Extensions.Kind kind) {
        return switch (kind) {
            case BATCH -> filing(caseFile);
            case CORRECTION -> correction(caseFile);
            case HANDLING -> Optional.empty();
        };
    }

    private Optional<Running> filing(CaseFile caseFile) {
        if (caseFile.batchCode() == null) {
            return Optional.empty();
        }
        return batches.byCode(caseFile.batchCode()).filter(ReformBatch::isOpen).flatMap(batch -> batches.deadline(
                        batch.code(), caseFile.societyId())
                .map(due -> new Running(
                        due,
                        batch.deadline().plusDays(share(ChronoUnit.DAYS.between(batch.opensOn(), batch.deadline()))))));
    }

    private Optional<Running> correction(CaseFile caseFile) {
        return steps.running(caseFile.caseNo(), CORRECTION)
                .map(step -> new Running(
                        step.due(),
                        calendar.addWorkingDays(step.due(), share(period(caseFile, step.countedFrom())))
                                .date()));
    }

    /** Working days that a correction has by the deadline table. */
    private int period(CaseFile caseFile, LocalDate from) {
        return rules.rule(caseFile.caseType(), CORRECTION)
                .map(rule ->
                        calendar.workingDaysBetween(from, rules.due(rule, from).date()))
                .orElseThrow();
    }

    private int share(long period) {
        return BigDecimal.valueOf(period)
                .multiply(parameters.decimal("extensionMaxShare"))
                .intValue();
    }

    /**
     * Moves a deadline by as much as was asked for; a case that stood still meanwhile loses nothing of it.
     *
     * @return the new last day
     */
    LocalDate extend(CaseFile caseFile, Extensions.Kind kind, LocalDate from, LocalDate to) {
        if (kind == Extensions.Kind.BATCH) {
            batches.extend(caseFile.batchCode(), caseFile.societyId(), to);
            return to;
        }
        return steps.extend(caseFile.caseNo(), CORRECTION, List.of(GRACE), workingDays(from, to));
    }

    /** What ends on a day of rest ends on the working day after it. Source: D6 clock rule 3 */
    private int workingDays(LocalDate from, LocalDate to) {
        return calendar.workingDaysBetween(from, to) + (calendar.isWorkingDay(to) ? 0 : 1);
    }
}
