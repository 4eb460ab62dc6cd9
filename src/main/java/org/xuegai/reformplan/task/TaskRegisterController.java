package org.xuegai.reformplan.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Pages of the task register: all societies for the association and the auditor, its own for a society. */
@Controller
class TaskRegisterController {

    private final TaskRegister register;
    private final TaskLedger ledger;
    private final TaskHistory history;
    private final Societies societies;

    TaskRegisterController(TaskRegister register, TaskLedger ledger, TaskHistory history, Societies societies) {
        this.register = register;
        this.ledger = ledger;
        this.history = history;
        this.societies = societies;
    }

    @GetMapping("/tasks-register")
    String matrix(@CurrentActor Actor actor, Model model) {
        if (actor.isOn(Role.Side.SOCIETY)) {
            return "redirect:/tasks-register/" + own(actor).code();
        }
        if (!readsAll(actor)) {
            throw Problem.forbidden("REGISTER_READERS_ONLY");
        }
        model.addAttribute("matrices", register.matrices());
        return "reformplan/tasks-register";
    }

    @GetMapping("/tasks-register.xlsx")
    ResponseEntity<byte[]> ledger(@CurrentActor Actor actor) {
        if (actor.isOn(Role.Side.SOCIETY)) {
            return ledger.of(List.of(own(actor))).answer();
        }
        if (!readsAll(actor)) {
            throw Problem.forbidden("REGISTER_READERS_ONLY");
        }
        return ledger.of(societies.findAllByOrderByCode()).answer();
    }

    @GetMapping("/tasks-register/{code}")
    String society(@CurrentActor Actor actor, @PathVariable String code, Model model) {
        Society society = societies
                .findByCode(code)
                .filter(found -> readsAll(actor) || Objects.equals(found.id(), actor.societyId()))
                .orElseThrow(Problem::notFound);
        List<TaskRegister.Line> lines = register.list(society.id());
        model.addAttribute("society", society);
        model.addAttribute("lines", lines);
        lines.stream().findFirst().map(line -> line.task().caseNo()).ifPresent(planNo -> {
            model.addAttribute("trackingNo", history.caseNo(planNo).orElse(null));
            model.addAttribute("reports", byTask(history.of(planNo)));
        });
        model.addAttribute("readsAll", readsAll(actor));
        return "reformplan/society-tasks";
    }

    private static Map<Integer, List<TaskHistory.Report>> byTask(List<TaskHistory.Report> reports) {
        return reports.stream().collect(Collectors.groupingBy(TaskHistory.Report::taskNo));
    }

    static boolean readsAll(Actor actor) {
        return actor.isOn(Role.Side.ASSOCIATION) || actor.has(Role.auditor);
    }

    private Society own(Actor actor) {
        return societies.findById(actor.societyId()).orElseThrow(Problem::notFound);
    }
}
