package org.xuegai.tracking;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.reformplan.task.ReformTasksAdjusted;
import org.xuegai.reformplan.task.ReformTasksRegistered;
import org.xuegai.society.Societies;

/** Begins to follow a plan up when its tasks are registered, and ends when the last of them is cancelled. */
@Component
class TrackingOpenings {

    private static final String SETTLED = "CaseTasksSettled";

    private final TaskTrackings trackings;
    private final ReformTasks tasks;
    private final CaseFiles caseFiles;
    private final CaseOpenings openings;
    private final CaseTypes types;
    private final CaseEngine engine;
    private final Societies societies;
    private final Accounts accounts;

    TrackingOpenings(
            TaskTrackings trackings,
            ReformTasks tasks,
            CaseFiles caseFiles,
            CaseOpenings openings,
            CaseTypes types,
            CaseEngine engine,
            Societies societies,
            Accounts accounts) {
        this.trackings = trackings;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.openings = openings;
        this.types = types;
        this.engine = engine;
        this.societies = societies;
        this.accounts = accounts;
    }

    @EventListener
    void on(ReformTasksRegistered registered) {
        CaseFile plan = caseFiles.get(registered.planNo());
        openings.callUpon(
                societies.findById(plan.societyId()).orElseThrow(),
                types.get(TaskTracking.CASE_TYPE),
                null,
                accounts.actor(plan.startedBy()),
                opened -> trackings.enter(opened, plan.caseNo()));
    }

    /** While a report is being confirmed or verified, the process sees for itself that nothing is left. */
    @EventListener
    void on(ReformTasksAdjusted adjusted) {
        if (tasks.ofPlan(adjusted.planNo()).stream().anyMatch(ReformTask::isOpen)) {
            return;
        }
        trackings
                .ofPlan(adjusted.planNo())
                .map(tracking -> caseFiles.get(tracking.caseNo()))
                .filter(tracking -> engine.awaits(tracking, SETTLED))
                .ifPresent(tracking -> engine.tell(tracking, SETTLED, Map.of()));
    }
}
