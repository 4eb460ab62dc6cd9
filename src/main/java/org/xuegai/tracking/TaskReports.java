package org.xuegai.tracking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.platform.Json;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.reformplan.task.ReformTasks;

/** Keeps what was reported and confirmed, and what the verification found. Source: domain 2.5 E01 */
@Component
public class TaskReports {

    public static final String PROGRESS = "reform-task-progress";
    public static final String VERIFICATION = "task-verification";

    private final TaskReportRows rows;
    private final TaskTrackings trackings;
    private final ReformTasks tasks;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;
    private final XuegaiClock clock;

    TaskReports(
            TaskReportRows rows,
            TaskTrackings trackings,
            ReformTasks tasks,
            Submissions submissions,
            ApplicationEventPublisher events,
            XuegaiClock clock) {
        this.rows = rows;
        this.trackings = trackings;
        this.tasks = tasks;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    public List<TaskReport> of(String caseNo) {
        return rows.findByCaseNoOrderByIdDesc(caseNo);
    }

    /** The last report of a task that says more than that nothing is new. */
    public Optional<TaskReport> last(String caseNo, int taskNo) {
        return of(caseNo).stream()
                .filter(report -> report.taskNo() == taskNo && report.changed())
                .findFirst();
    }

    /** Tasks reported as done that nobody has verified. */
    public List<TaskReport> toVerify(String caseNo) {
        Map<Integer, ReformTask> open = openTasks(caseNo);
        return of(caseNo).stream()
                .filter(TaskReport::awaitsVerification)
                .filter(report -> open.containsKey(report.taskNo()))
                .toList();
    }

    /** Tasks still to be done, by number; none for a case that follows no plan up. */
    public Map<Integer, ReformTask> openTasks(String caseNo) {
        if (!trackings.isOne(caseNo)) {
            return Map.of();
        }
        return tasks.ofPlan(trackings.get(caseNo).planNo()).stream()
                .filter(ReformTask::isOpen)
                .collect(Collectors.toMap(ReformTask::taskNo, Function.identity()));
    }

    /** Keeps the report that the secretary-general has confirmed; a second call changes nothing. */
    @Transactional
    public void keep(String caseNo) {
        Submission filed = submissions.latest(caseNo, PROGRESS).orElseThrow();
        if (rows.existsByCaseNoAndRevision(caseNo, filed.revision())) {
            return;
        }
        TaskTracking tracking = trackings.get(caseNo);
        Map<Integer, Map<String, Object>> news = news(filed.values());
        openTasks(caseNo)
                .forEach((no, task) -> keep(tracking, filed, task, news.getOrDefault(no, Map.of("taskNo", no))));
        trackings.reported(caseNo);
    }

    private static Map<Integer, Map<String, Object>> news(Map<String, Object> filed) {
        return Values.rows(filed, "progressRows").stream()
                .filter(row -> "PROGRESS".equals(Values.text(row, "rowChange")))
                .collect(Collectors.toMap(row -> Values.count(row, "taskNo").intValue(), Function.identity()));
    }

    private void keep(TaskTracking tracking, Submission filed, ReformTask task, Map<String, Object> row) {
        Long percent = Values.count(row, "progressPercent");
        boolean consultation = Boolean.TRUE.equals(row.get("needsConsultation"));
        TaskReport report = rows.save(new TaskReport(
                null,
                null,
                tracking.caseNo(),
                filed.revision(),
                task.taskNo(),
                Values.text(filed.values(), "reportPeriod"),
                percent != null,
                task.progress(),
                percent == null ? task.progress() : percent.intValue(),
                Values.text(row, "lowerReason"),
                Values.text(row, "progressNote"),
                Values.text(row, "difficulties"),
                consultation,
                Json.write(Values.texts(row, "deliverableFiles")),
                filed.submittedAt(),
                null,
                null,
                null));
        tasks.report(tracking.planNo(), task.taskNo(), report.percent());
        if (consultation) {
            events.publishEvent(new ConsultationAsked(tracking.caseNo(), task.taskNo(), report.difficulties()));
        }
    }

    /** Confirmed tasks are done, returned ones stand again where they were before; a second call changes nothing. */
    @Transactional
    public void verify(String caseNo) {
        Map<Integer, Map<String, Object>> found =
                Values.rows(
                                submissions
                                        .latest(caseNo, VERIFICATION)
                                        .orElseThrow()
                                        .values(),
                                "verificationRows")
                        .stream()
                        .collect(Collectors.toMap(
                                row -> Values.count(row, "taskNo").intValue(), Function.identity()));
        toVerify(caseNo).stream()
                .filter(report -> found.containsKey(report.taskNo()))
                .forEach(report -> verify(report, found.get(report.taskNo())));
    }

    private void verify(TaskReport report, Map<String, Object> finding) {
        String planNo = trackings.get(report.caseNo()).planNo();
        TaskReport verified = rows.save(report.verified(
                Values.text(finding, "verificationDecision"),
                Values.text(finding, "verificationOpinion"),
                clock.instant()));
        if (verified.isReturned()) {
            tasks.report(planNo, report.taskNo(), report.beforePercent());
        } else {
            tasks.complete(planNo, report.taskNo());
        }
    }
}
