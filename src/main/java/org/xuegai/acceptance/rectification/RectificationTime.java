package org.xuegai.acceptance.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.request.extension.ExtendableDeadline;
import org.xuegai.request.extension.MovableSteps;

/** The society's time for putting right, once, by fifteen working days at most. Source: domain 2.4 step 5c */
@Component
class RectificationTime implements ExtendableDeadline {

    private final MovableSteps steps;
    private final Acceptances acceptances;
    private final RuleParameters parameters;
    private final WorkingDayCalendar calendar;

    RectificationTime(
            MovableSteps steps, Acceptances acceptances, RuleParameters parameters, WorkingDayCalendar calendar) {
        this.steps = steps;
        this.acceptances = acceptances;
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return "RECTIFICATION";
    }

    @Override
    public Optional<Running> running(CaseFile caseFile) {
        return stillHelps(caseFile)
                ? steps.byWorkingDays(caseFile, RectificationDays.STEP, parameters.integer("rectificationExtraDays"))
                : Optional.empty();
    }

    @Override
    public boolean stillHelps(CaseFile caseFile) {
        return AcceptanceCases.TYPE.equals(caseFile.caseType()) && caseFile.status() == CaseStatus.RECTIFYING;
    }

    @Override
    public boolean isMootIn(CaseStatus status) {
        return status == CaseStatus.REINSPECTION || status.isEnded() || status.isDecided();
    }

    /** The timer after the grace asks for the last day when it is worked out again, so that is kept first. */
    @Override
    public String extend(CaseFile caseFile, LocalDate from, LocalDate to) {
        LocalDate until =
                calendar.isWorkingDay(to) ? to : calendar.addWorkingDays(to, 1).date();
        acceptances.rectifyUntil(caseFile.caseNo(), until);
        return steps.move(caseFile.caseNo(), RectificationDays.STEP, List.of(), from, to)
                .toString();
    }
}
