package org.xuegai.tracking.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Letter;
import org.xuegai.document.print.Paper;
import org.xuegai.document.print.PaperText;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.Completion;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.tracking.TaskReport;
import org.xuegai.tracking.TaskReports;
import org.xuegai.tracking.TaskTrackings;

/** 任务落实总结: what became of each task of the plan. Source: domain 2.5 E01 (summary report) */
@Component
class SummaryPaper implements DeclaredPaper {

    private static final DocumentKind KIND = DocumentKind.shown("task-summary", ArchivePlace.REPLY);

    private final TaskTrackings trackings;
    private final TaskReports reports;
    private final ReformTasks tasks;
    private final Messages messages;
    private final XuegaiClock clock;

    SummaryPaper(
            TaskTrackings trackings, TaskReports reports, ReformTasks tasks, Messages messages, XuegaiClock clock) {
        this.trackings = trackings;
        this.reports = reports;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    @Override
    public Paper of(CaseFile caseFile) {
        String planNo = trackings.get(caseFile.caseNo()).planNo();
        List<ReformTask> all = tasks.ofPlan(planNo);
        Completion completion = Completion.of(all);
        var lead = new PaperText.Paragraph(messages.official(
                "tracking.summary.lead", caseFile.societyName(), planNo, completion.applicable(), completion.done()));
        var grid = new PaperText.Grid(
                List.of(word("no"), word("task"), word("state"), word("due"), word("verified")),
                List.of(8, 44, 14, 17, 17),
                all.stream().map(task -> line(caseFile.caseNo(), task)).toList());
        return Letter.of(
                        caseFile.caseNo(),
                        messages.official("tracking.summary.title", caseFile.societyName()),
                        Letter.Layout.TABLE,
                        PaperText.of(List.of(lead, grid)))
                .signed(messages.official("tracking.department"), clock.today());
    }

    @Override
    public Map<String, String> told(CaseFile caseFile, Paper paper) {
        return Map.of("outcomeName", messages.official("casework.outcome.TASKS_SETTLED"));
    }

    private List<String> line(String caseNo, ReformTask task) {
        Optional<LocalDate> verified = reports.last(caseNo, task.taskNo())
                .map(TaskReport::verifiedAt)
                .filter(Objects::nonNull)
                .map(at -> LocalDate.ofInstant(at, XuegaiClock.ZONE));
        return List.of(
                String.valueOf(task.taskNo()),
                task.name(),
                messages.official("tracking.state." + task.state()),
                task.dueOn() == null ? "—" : task.dueOn().toString(),
                verified.map(LocalDate::toString).orElse("—"));
    }

    private String word(String column) {
        return messages.official("tracking.summary." + column);
    }
}
