package org.xuegai.reformplan.task;

import java.util.Objects;

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
    private final Societies societies;

    TaskRegisterController(TaskRegister register, Societies societies) {
        this.register = register;
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
        model.addAttribute("matrix", register.matrix());
        return "reformplan/tasks-register";
    }

    @GetMapping("/tasks-register/{code}")
    String society(@CurrentActor Actor actor, @PathVariable String code, Model model) {
        Society society = societies
                .findByCode(code)
                .filter(found -> readsAll(actor) || Objects.equals(found.id(), actor.societyId()))
                .orElseThrow(Problem::notFound);
        model.addAttribute("society", society);
        model.addAttribute("lines", register.list(society.id()));
        model.addAttribute("readsAll", readsAll(actor));
        return "reformplan/society-tasks";
    }

    static boolean readsAll(Actor actor) {
        return actor.isOn(Role.Side.ASSOCIATION) || actor.has(Role.auditor);
    }

    private Society own(Actor actor) {
        return societies.findById(actor.societyId()).orElseThrow(Problem::notFound);
    }
}
