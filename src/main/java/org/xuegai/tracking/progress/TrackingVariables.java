package org.xuegai.tracking.progress;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseVariables;
import org.xuegai.tracking.TaskReports;
import org.xuegai.tracking.TaskTracking;
import org.xuegai.tracking.TaskTrackings;

/** What the gateways of the follow-up read: whether there is anything to do, to verify, and by when to report. */
@Component
class TrackingVariables implements CaseVariables {

    private final TaskReports reports;
    private final TaskTrackings trackings;

    TrackingVariables(TaskReports reports, TaskTrackings trackings) {
        this.reports = reports;
        this.trackings = trackings;
    }

    @Override
    public boolean appliesTo(String caseType) {
        return TaskTracking.CASE_TYPE.equals(caseType);
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return of(caseFile.caseNo());
    }

    Map<String, Object> of(String caseNo) {
        return Map.of(
                "openTasks",
                !reports.openTasks(caseNo).isEmpty(),
                "tasksFinished",
                !reports.toVerify(caseNo).isEmpty(),
                "reportDue",
                trackings.reportDue(caseNo).toString());
    }
}
