package org.xuegai.tracking.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachments;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.TaskHistory;
import org.xuegai.tracking.TaskReport;
import org.xuegai.tracking.TaskReports;
import org.xuegai.tracking.TaskTracking;
import org.xuegai.tracking.TaskTrackings;

/** Gives the register what was reported of the tasks. */
@Component
class ReportedTasks implements TaskHistory {

    private final TaskTrackings trackings;
    private final TaskReports reports;
    private final Attachments attachments;

    ReportedTasks(TaskTrackings trackings, TaskReports reports, Attachments attachments) {
        this.trackings = trackings;
        this.reports = reports;
        this.attachments = attachments;
    }

    @Override
    public List<Report> of(String planNo) {
        return trackings
                .ofPlan(planNo)
                .map(tracking ->
                        reports.of(tracking.caseNo()).stream().map(this::shown).toList())
                .orElse(List.of());
    }

    @Override
    public Optional<String> caseNo(String planNo) {
        return trackings.ofPlan(planNo).map(TaskTracking::caseNo);
    }

    private Report shown(TaskReport report) {
        return new Report(
                report.taskNo(),
                report.period(),
                LocalDate.ofInstant(report.reportedAt(), XuegaiClock.ZONE),
                report.changed(),
                report.percent(),
                report.note(),
                report.difficulties(),
                report.files().stream()
                        .flatMap(id -> attachments.find(id).stream())
                        .map(file -> new Evidence(file.id(), file.name()))
                        .toList(),
                report.verification(),
                report.verificationOpinion());
    }
}
