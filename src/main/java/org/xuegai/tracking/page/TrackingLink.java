package org.xuegai.tracking.page;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;
import org.xuegai.tracking.TaskTracking;

/** Leads from a follow-up to its society's 13 tasks with all that was reported. */
@Component
@Order(50)
class TrackingLink implements CaseOperation {

    private final Societies societies;

    TrackingLink(Societies societies) {
        this.societies = societies;
    }

    @Override
    public String label() {
        return "tracking.ask.tracking";
    }

    @Override
    public String path(CaseFile caseFile) {
        return "/tasks-register/"
                + societies.findById(caseFile.societyId()).map(Society::code).orElseThrow();
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return TaskTracking.CASE_TYPE.equals(caseFile.caseType());
    }
}
