package org.xuegai.reformplan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The task register for other systems. */
@RestController
class ReformTaskApi {

    /**
     * One task of a society's approved plan.
     *
     * @param taskNo 1 to 13
     * @param state {@code NOT_STARTED}, {@code DONE}, {@code NOT_APPLICABLE} or {@code CANCELLED}
     * @param light as on the page today, e.g. {@code DUE_SOON}
     * @param progressPercent as reported last, 0 before the first report
     * @param lastReportDate null before the first report
     * @param targetValue null for tasks without a figure
     * @param taskDueDate null when the task does not apply
     */
    record Item(
            String society,
            String caseNo,
            int taskNo,
            String taskName,
            String taskApplicability,
            String state,
            String light,
            int progressPercent,
            LocalDate lastReportDate,
            String reformMeasures,
            String expectedDeliverable,
            BigDecimal targetValue,
            LocalDate taskStartDate,
            LocalDate taskDueDate,
            String responsiblePersonName,
            String responsiblePersonPost) {}

    record Items(List<Item> items) {}

    private final TaskRegister register;
    private final Societies societies;

    ReformTaskApi(TaskRegister register, Societies societies) {
        this.register = register;
        this.societies = societies;
    }

    /**
     * @param society code, e.g. {@code HJKX}; all that the caller may read when left out
     * @throws Problem 404 for a society that is not there or not the caller's to know, 403 without a reader's role
     */
    @GetMapping("/api/v1/reform-tasks")
    Items tasks(@CurrentActor Actor actor, @RequestParam(required = false) String society) {
        boolean readsAll = TaskRegisterController.readsAll(actor);
        if (!readsAll && !actor.isOn(Role.Side.SOCIETY)) {
            throw Problem.forbidden("REGISTER_READERS_ONLY");
        }
        List<Society> readable = societies.findAllByOrderByCode().stream()
                .filter(found -> readsAll || Objects.equals(found.id(), actor.societyId()))
                .filter(found -> society == null || found.code().equals(society))
                .toList();
        if (society != null && readable.isEmpty()) {
            throw Problem.notFound();
        }
        return new Items(readable.stream()
                .flatMap(found -> register.list(found.id()).stream().map(line -> item(found, line)))
                .toList());
    }

    private static Item item(Society society, TaskRegister.Line line) {
        ReformTask task = line.task();
        return new Item(
                society.code(),
                task.caseNo(),
                task.taskNo(),
                task.name(),
                task.applicability().name(),
                task.state().name(),
                line.cell().name(),
                task.progress(),
                task.reportedOn(),
                task.measures(),
                task.deliverable(),
                task.target(),
                task.startOn(),
                task.dueOn(),
                task.responsiblePerson(),
                task.responsiblePost());
    }
}
