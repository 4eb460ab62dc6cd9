package org.xuegai.tracking.page;

import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.platform.Problem;
import org.xuegai.reformplan.task.TaskHistory;
import org.xuegai.tracking.TaskTracking;
import org.xuegai.tracking.TaskTrackings;

/** What was reported of the tasks of a plan, for scripts. */
@RestController
class TaskReportApi {

    /**
     * One report on one task.
     *
     * @param reportPeriod quarter, e.g. {@code 2026Q4}
     * @param changed false where nothing was new; then there is no note
     * @param deliverableFiles ids of the uploaded files
     * @param verificationDecision {@code CONFIRM} or {@code RETURN}; null before the verification
     */
    record Item(
            int taskNo,
            String reportPeriod,
            LocalDate reportedOn,
            boolean changed,
            int progressPercent,
            String progressNote,
            String difficulties,
            List<String> deliverableFiles,
            String verificationDecision,
            String verificationOpinion) {}

    record Items(List<Item> items) {}

    private final TaskTrackings trackings;
    private final TaskHistory history;
    private final CaseFiles caseFiles;

    TaskReportApi(TaskTrackings trackings, TaskHistory history, CaseFiles caseFiles) {
        this.trackings = trackings;
        this.history = history;
        this.caseFiles = caseFiles;
    }

    /**
     * @param caseNo of the follow-up, e.g. {@code RWJD-2026-0001}
     * @throws Problem 404 when it is not there or not the caller's to know
     */
    @GetMapping("/api/v1/reform-tasks/{caseNo}/reports")
    Items reports(@PathVariable String caseNo, @CurrentActor Actor actor) {
        CaseFile caseFile = caseFiles.readable(caseNo, actor);
        if (!TaskTracking.CASE_TYPE.equals(caseFile.caseType())) {
            throw Problem.notFound();
        }
        return new Items(history.of(trackings.get(caseNo).planNo()).stream()
                .map(TaskReportApi::item)
                .toList());
    }

    private static Item item(TaskHistory.Report report) {
        return new Item(
                report.taskNo(),
                report.period(),
                report.reportedOn(),
                report.changed(),
                report.percent(),
                report.note(),
                report.difficulties(),
                report.evidence().stream().map(TaskHistory.Evidence::id).toList(),
                report.verification(),
                report.opinion());
    }
}
