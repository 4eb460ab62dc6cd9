package org.xuegai.tracking.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.tracking.TaskReport;
import org.xuegai.tracking.TaskReports;
import org.xuegai.tracking.TaskTrackings;

/** A report begins with the open tasks, each as having nothing new; one that came back, as it was sent. */
@Component
class ProgressPrefill implements CasePrefill {

    private final TaskTrackings trackings;
    private final TaskReports reports;
    private final Submissions submissions;
    private final XuegaiClock clock;

    ProgressPrefill(TaskTrackings trackings, TaskReports reports, Submissions submissions, XuegaiClock clock) {
        this.trackings = trackings;
        this.reports = reports;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(String formId) {
        return TaskReports.PROGRESS.equals(formId);
    }

    /** Each quarter has a report of its own. */
    @Override
    public boolean beginsAnew() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return trackings.isOne(caseFile.caseNo())
                ? returned(caseFile).map(Submission::values).orElseGet(() -> fresh(caseFile))
                : Map.of();
    }

    /** The report that the secretary-general gave back and that has not been sent again. */
    private Optional<Submission> returned(CaseFile caseFile) {
        Optional<Submission> sent = submissions.latest(caseFile.caseNo(), TaskReports.PROGRESS);
        return submissions
                .latest(caseFile.caseNo(), "progress-confirmation")
                .filter(answer -> "RETURN".equals(Values.text(answer.values(), "progressConfirmation")))
                .filter(answer ->
                        sent.filter(report -> report.id() < answer.id()).isPresent())
                .flatMap(answer -> sent);
    }

    private Map<String, Object> fresh(CaseFile caseFile) {
        String caseNo = caseFile.caseNo();
        List<Map<String, Object>> rows = new TreeMap<>(reports.openTasks(caseNo))
                .values().stream().map(task -> row(caseNo, task)).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reportPeriod", trackings.get(caseNo).periodOn(clock.today()).toString());
        data.put("progressRows", rows);
        return data;
    }

    private Map<String, Object> row(String caseNo, ReformTask task) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("taskNo", task.taskNo());
        row.put("taskName", task.name());
        row.put("taskDuty", task.deliverable());
        row.put("taskDueDate", task.dueOn() == null ? null : task.dueOn().toString());
        row.put("lastPercent", task.progress());
        row.put(
                "returnedOpinion",
                reports.last(caseNo, task.taskNo())
                        .filter(TaskReport::isReturned)
                        .map(TaskReport::verificationOpinion)
                        .orElse(null));
        row.put("rowChange", "NO_CHANGE");
        return row;
    }
}
