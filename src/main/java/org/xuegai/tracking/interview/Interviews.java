package org.xuegai.tracking.interview;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.Completion;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.society.CreditNotes;
import org.xuegai.tracking.TaskTracking;

/** 约谈: called for once when a society is silent for two quarters, or behind at mid-year. Source: domain 2.5 E01 */
@Component
class Interviews {

    static final String PROCESS = "task-interview";
    static final String REASON = "interviewReason";

    private final SentDuties done;
    private final ReformTasks tasks;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final CreditNotes credit;
    private final RuleParameters parameters;
    private final Messages messages;
    private final XuegaiClock clock;

    Interviews(
            SentDuties done,
            ReformTasks tasks,
            CaseFiles caseFiles,
            CaseEngine engine,
            CaseTimeline timeline,
            CreditNotes credit,
            RuleParameters parameters,
            Messages messages,
            XuegaiClock clock) {
        this.done = done;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.timeline = timeline;
        this.credit = credit;
        this.parameters = parameters;
        this.messages = messages;
        this.clock = clock;
    }

    /** One at a time: while an interview is still to be held, no other is called for. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void callFor(TaskTracking tracking) {
        silence(tracking).ifPresent(reason -> {
            credit.note(tracking.societyId(), "SILENT_QUARTERS", reason, tracking.caseNo());
            call(tracking, reason, "SILENT-" + tracking.duePeriod());
        });
        lowCompletion(tracking)
                .ifPresent(reason ->
                        call(tracking, reason, "MIDYEAR-" + clock.today().getYear()));
    }

    private void call(TaskTracking tracking, String reason, String kind) {
        if (engine.runsBeside(tracking.caseNo(), PROCESS) || !done.firstTime(tracking.caseNo(), kind, reason)) {
            return;
        }
        timeline.system(tracking.caseNo(), messages.official("tracking.event.interview", reason), null, true);
        engine.startBeside(caseFiles.get(tracking.caseNo()), PROCESS, Map.of());
    }

    private Optional<String> silence(TaskTracking tracking) {
        int quarters = parameters.integer("silentQuarters");
        return tracking.isSilentFor(quarters, clock.today())
                ? Optional.of(messages.official("tracking.reason.SILENT", quarters, tracking.duePeriod()))
                : Optional.empty();
    }

    /** Seen in the second half of the year, for plans that were under way before. */
    private Optional<String> lowCompletion(TaskTracking tracking) {
        LocalDate today = clock.today();
        LocalDate half = LocalDate.of(today.getYear(), Month.JULY, 1);
        int least = parameters.integer("midYearCompletionMin");
        Completion completion = Completion.of(tasks.ofPlan(tracking.planNo()));
        boolean low = !today.isBefore(half) && tracking.openedOn().isBefore(half) && completion.isBelow(least);
        return low
                ? Optional.of(
                        messages.official("tracking.reason.LOW", least, completion.done(), completion.applicable()))
                : Optional.empty();
    }

    /** An interview that has not been held ends with a case that was broken off. */
    @EventListener
    void on(CaseStatusChanged change) {
        if (change.to().isBrokenOff()) {
            engine.endBeside(change.caseNo(), PROCESS, "case ended");
        }
    }
}
