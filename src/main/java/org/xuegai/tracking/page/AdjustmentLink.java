package org.xuegai.tracking.page;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.tracking.TaskTracking;
import org.xuegai.tracking.TaskTrackings;

/**
 * Leads the clerk from a follow-up to a change of its plan: more time for a task, another person, fewer tasks. Source:
 * domain 2.5 E01 (rules, exceptions)
 */
@Component
@Order(51)
class AdjustmentLink implements CaseOperation {

    private static final String PROCESS = "plan-adjustment";

    private final TaskTrackings trackings;
    private final CaseEngine engine;

    AdjustmentLink(TaskTrackings trackings, CaseEngine engine) {
        this.trackings = trackings;
        this.engine = engine;
    }

    @Override
    public String label() {
        return "tracking.ask.adjustment";
    }

    @Override
    public String path(CaseFile caseFile) {
        return "/cases/%s/requests/adjustment"
                .formatted(trackings.get(caseFile.caseNo()).planNo());
    }

    /** One change at a time. */
    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return TaskTracking.CASE_TYPE.equals(caseFile.caseType())
                && actor.has(Role.societyClerk)
                && TaskTrackings.isRunning(caseFile)
                && !engine.runsBeside(trackings.get(caseFile.caseNo()).planNo(), PROCESS);
    }
}
