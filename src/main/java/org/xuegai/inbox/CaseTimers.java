package org.xuegai.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Suspensions;
import org.xuegai.deadline.StepDeadlines;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/** What the processes of a case do by themselves at a set time. */
@Component
class CaseTimers {

    private final ManagementService engine;
    private final RuntimeService runtime;
    private final StepDeadlines stepDeadlines;
    private final Suspensions suspensions;
    private final WorkingDayCalendar calendar;

    CaseTimers(
            @Lazy ManagementService engine,
            @Lazy RuntimeService runtime,
            StepDeadlines stepDeadlines,
            Suspensions suspensions,
            WorkingDayCalendar calendar) {
        this.engine = engine;
        this.runtime = runtime;
        this.stepDeadlines = stepDeadlines;
        this.suspensions = suspensions;
        this.calendar = calendar;
    }

    /** Nothing of the case happens by itself any more. */
    void halt(String caseNo) {
        processes(caseNo).forEach(process -> engine.suspendJobByProcessInstanceId(process.getId()));
    }

    /** Takes up again what was halted, every timer so many working days later. */
    void goOn(String caseNo, int laterBy) {
        processes(caseNo).forEach(process -> {
            engine.activateJobByProcessInstanceId(process.getId());
            timers(process).forEach(timer -> postpone(timer, laterBy));
        });
    }

    /** Works out the case's timers again, with the time granted for their steps meanwhile. */
    void recount(String caseNo) {
        processes(caseNo).forEach(process -> timers(process).forEach(this::recount));
    }

    /** Works out again, by the calendar as it is now, the timers that fall due after a day. */
    void recountAfter(LocalDate day) {
        engine.createJobQuery().timers().duedateHigherThan(midnight(day)).list().forEach(this::recount);
    }

    private void recount(Job timer) {
        LocalDate begun = day(timer.getCreateTime().toInstant());
        stepDeadlines.countedFrom(begun, () -> engine.recalculateJobDuedate(timer.getId(), false));
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceId(timer.getProcessInstanceId())
                .singleResult();
        int stoodStill = suspensions.workingDays(process.getBusinessKey(), begun);
        postpone(engine.createJobQuery().jobId(timer.getId()).singleResult(), stoodStill);
    }

    /** A timer fires at the end, 24:00, of its last day. */
    private void postpone(Job timer, int workingDays) {
        if (workingDays > 0) {
            LocalDate lastDay = day(timer.getDuedate().toInstant().minusSeconds(1));
            LocalDate later = calendar.addWorkingDays(lastDay, workingDays).date();
            engine.setJobDuedate(timer.getId(), midnight(later.plusDays(1)));
        }
    }

    private List<ProcessInstance> processes(String caseNo) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list();
    }

    private List<Job> timers(ProcessInstance process) {
        return engine.createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .list();
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(XuegaiClock.ZONE).toInstant());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, XuegaiClock.ZONE);
    }
}
