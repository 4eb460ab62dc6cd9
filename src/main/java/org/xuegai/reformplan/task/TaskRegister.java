package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.ReformTaskCatalogue;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The register as its pages show it: 13 tasks by societies, and one society's list. */
@Component
class TaskRegister {

    /** One task across all societies, in their order. */
    record Row(ReformTaskCatalogue.Task task, List<Cell> cells) {}

    /**
     * @param percent of an open task that has been reported on; null for any other
     * @param reportedOn day of the last report; null for none
     */
    public record Cell(TaskCell light, Integer percent, LocalDate reportedOn) {

        static Cell of(ReformTask task, TaskCell light) {
            boolean going = task != null && task.isOpen() && task.reportedOn() != null;
            return new Cell(light, going ? task.progress() : null, task == null ? null : task.reportedOn());
        }
    }

    record Matrix(List<Society> societies, List<Row> rows, List<Completion> sums) {}

    record Line(ReformTask task, TaskCell cell) {}

    private final ReformTasks tasks;
    private final ReformTaskCatalogue catalogue;
    private final Societies societies;
    private final DeadlineRules rules;
    private final XuegaiClock clock;

    TaskRegister(
            ReformTasks tasks,
            ReformTaskCatalogue catalogue,
            Societies societies,
            DeadlineRules rules,
            XuegaiClock clock) {
        this.tasks = tasks;
        this.catalogue = catalogue;
        this.societies = societies;
        this.rules = rules;
        this.clock = clock;
    }

    Matrix matrix() {
        int soon = soon();
        List<Society> columns = societies.findAllByOrderByCode().stream()
                .filter(Society::active)
                .toList();
        List<Map<Integer, ReformTask>> registered =
                columns.stream().map(society -> byNumber(society.id())).toList();
        List<Row> rows = catalogue.all().stream()
                .map(task -> new Row(
                        task,
                        registered.stream()
                                .map(column -> column.get(task.no()))
                                .map(entered -> Cell.of(entered, cell(entered, soon)))
                                .toList()))
                .toList();
        return new Matrix(
                columns,
                rows,
                registered.stream()
                        .map(column -> Completion.of(column.values()))
                        .toList());
    }

    List<Line> list(long societyId) {
        int soon = soon();
        return tasks.ofSociety(societyId).stream()
                .map(task -> new Line(task, cell(task, soon)))
                .toList();
    }

    private Map<Integer, ReformTask> byNumber(long societyId) {
        return tasks.ofSociety(societyId).stream().collect(Collectors.toMap(ReformTask::taskNo, Function.identity()));
    }

    private TaskCell cell(ReformTask task, int soon) {
        return task == null ? TaskCell.NO_PLAN : TaskCell.of(task, clock.today(), soon);
    }

    /** From the first reminder on a task is due soon. */
    private int soon() {
        return rules.rule("reform-task-tracking", "task").orElseThrow().reminderDays().stream()
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
