package org.xuegai.reformplan.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

        /** Reported as done, not verified yet. */
        public boolean awaitsVerification() {
            return percent != null && percent == 100;
        }

        static Cell of(ReformTask task, TaskCell light) {
            boolean going = task != null && task.isOpen() && task.reportedOn() != null;
            return new Cell(light, going ? task.progress() : null, task == null ? null : task.reportedOn());
        }
    }

    /** At most so many societies side by side, so that the words in the cells can be read. */
    private static final int COLUMNS = 12;

    /** 13 rows; societies beyond the columns that fit stand in a matrix of their own. */
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

    /** All active societies in the order of their codes. */
    List<Matrix> matrices() {
        List<Society> active = societies.findAllByOrderByCode().stream()
                .filter(Society::active)
                .toList();
        Map<Long, List<ReformTask>> registered = tasks.bySociety();
        int soon = soon();
        return sideBySide(active).stream()
                .map(columns -> matrix(columns, registered, soon))
                .toList();
    }

    static <T> List<List<T>> sideBySide(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + COLUMNS)
                .mapToObj(from -> all.subList(from, Math.min(from + COLUMNS, all.size())))
                .toList();
    }

    private Matrix matrix(List<Society> columns, Map<Long, List<ReformTask>> tasksOf, int soon) {
        List<Map<Integer, ReformTask>> registered = columns.stream()
                .map(society -> byNumber(tasksOf.getOrDefault(society.id(), List.of())))
                .toList();
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

    private static Map<Integer, ReformTask> byNumber(List<ReformTask> tasks) {
        return tasks.stream().collect(Collectors.toMap(ReformTask::taskNo, Function.identity()));
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
