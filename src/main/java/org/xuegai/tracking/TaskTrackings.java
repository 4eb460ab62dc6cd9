package org.xuegai.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/** The plans that are followed up, and which report each society owes. */
@Component
public class TaskTrackings {

    private final TaskTrackingRows rows;
    private final CaseFiles caseFiles;
    private final RuleParameters parameters;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    TaskTrackings(
            TaskTrackingRows rows,
            CaseFiles caseFiles,
            RuleParameters parameters,
            WorkingDayCalendar calendar,
            XuegaiClock clock) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    public TaskTracking get(String caseNo) {
        return rows.findByCaseNo(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    /** Whether the case follows a plan up. */
    public boolean isOne(String caseNo) {
        return rows.findByCaseNo(caseNo).isPresent();
    }

    public Optional<TaskTracking> ofPlan(String planNo) {
        return rows.findByPlanNo(planNo);
    }

    /** Those under way; none that is suspended, settled or ended. */
    public List<TaskTracking> running() {
        return rows.findAllByOrderById().stream()
                .filter(tracking -> isRunning(caseFiles.get(tracking.caseNo())))
                .toList();
    }

    /** Neither suspended nor settled nor ended. */
    public static boolean isRunning(CaseFile caseFile) {
        CaseStatus status = caseFile.status();
        return status != CaseStatus.SUSPENDED && !status.isDecided() && !status.isEnded();
    }

    /** Nobody is asked for a report in the first days. */
    @Transactional
    public void enter(CaseFile caseFile, String planNo) {
        LocalDate today = clock.today();
        Quarter first = Quarter.of(today.plusDays(parameters.integer("firstReportDays")));
        rows.save(TaskTracking.opened(caseFile.caseNo(), planNo, caseFile.societyId(), today, first));
    }

    @Transactional
    public void reported(String caseNo) {
        rows.save(get(caseNo).reported(clock.today()));
    }

    /** Last day for the report that is owed: the end of its quarter, or the working day after. Source: D6 clock rule 3 */
    public LocalDate reportDue(String caseNo) {
        LocalDate end = get(caseNo).due().end();
        return calendar.isWorkingDay(end)
                ? end
                : calendar.addWorkingDays(end, 1).date();
    }
}
