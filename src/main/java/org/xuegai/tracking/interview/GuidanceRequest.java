package org.xuegai.tracking.interview;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.request.SideRequest;
import org.xuegai.tracking.TaskTracking;
import org.xuegai.tracking.TaskTrackings;

/** 督导: the department looks at how the tasks get on and puts on record what it has said. Source: domain 2.5 E01, P10 */
@Component
class GuidanceRequest implements SideRequest {

    static final String FORM = "guidance-record";

    @Override
    public String key() {
        return "guidance";
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String processId() {
        return "task-guidance";
    }

    /** Nobody decides on it: the record is made and sent at once. */
    @Override
    public Set<String> decidedOn() {
        return Set.of();
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Role.departmentOfficer;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return actor.has(Role.departmentOfficer)
                && TaskTracking.CASE_TYPE.equals(caseFile.caseType())
                && TaskTrackings.isRunning(caseFile);
    }

    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isBrokenOff();
    }
}
