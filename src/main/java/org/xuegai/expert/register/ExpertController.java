package org.xuegai.expert.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;
import org.xuegai.society.Discipline;
import org.xuegai.society.Societies;

/** Pages of the register of experts: the association and the auditor read it, officers and the task force keep it. */
@Controller
@RequestMapping("/experts")
class ExpertController {

    /** One row of the list. */
    record Line(Expert expert, int visits) {}

    private final ExpertRegister register;
    private final ExpertCheck check;
    private final TieForm.Reader ties;
    private final Societies societies;

    ExpertController(ExpertRegister register, ExpertCheck check, TieForm.Reader ties, Societies societies) {
        this.register = register;
        this.check = check;
        this.ties = ties;
        this.societies = societies;
    }

    @GetMapping
    String list(@RequestParam(required = false) Discipline discipline, @CurrentActor Actor actor, Model model) {
        requireReader(actor);
        model.addAttribute(
                "lines",
                register.of(discipline).stream()
                        .map(expert -> new Line(expert, register.visitsThisYear(expert)))
                        .toList());
        model.addAttribute("disciplines", Discipline.values());
        model.addAttribute("chosen", discipline);
        model.addAttribute("mayEdit", mayEdit(actor));
        return "expert/list";
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        requireKeeper(actor);
        return edit(new ExpertEditPage(null, ExpertForm.blank(), List.of()), model);
    }

    @PostMapping
    String enter(
            @RequestParam MultiValueMap<String, String> params,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response) {
        requireKeeper(actor);
        return save(null, params, actor, model, response);
    }

    @GetMapping("/{code}")
    String open(@PathVariable String code, @CurrentActor Actor actor, Model model) {
        requireReader(actor);
        return show(register.get(code), TieForm.blank(), List.of(), actor, model);
    }

    @GetMapping("/{code}/edit")
    String edit(@PathVariable String code, @CurrentActor Actor actor, Model model) {
        requireKeeper(actor);
        return edit(new ExpertEditPage(code, ExpertForm.of(register.get(code)), List.of()), model);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> params,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response) {
        requireKeeper(actor);
        return save(register.get(code), params, actor, model, response);
    }

    @PostMapping("/{code}/ties")
    String tie(
            @PathVariable String code,
            @RequestParam Map<String, String> params,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response) {
        requireKeeper(actor);
        Expert expert = register.get(code);
        TieForm form = TieForm.typed(params);
        List<FieldProblem> errors = new ArrayList<>();
        ExpertTie tie = ties.read(form, expert, errors);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(expert, form, errors, actor, model);
        }
        register.tie(expert, tie, actor.username());
        return "redirect:/experts/" + code + "#ties";
    }

    @PostMapping("/{code}/ties/{id}/remove")
    String untie(@PathVariable String code, @PathVariable long id, @CurrentActor Actor actor) {
        requireKeeper(actor);
        register.untie(register.get(code), id, actor.username());
        return "redirect:/experts/" + code + "#ties";
    }

    /** @param stored null for a new expert */
    private String save(
            Expert stored,
            MultiValueMap<String, String> params,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        ExpertForm form = ExpertForm.typed(params);
        List<FieldProblem> errors = check.check(form, stored == null ? null : stored.id());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return edit(new ExpertEditPage(stored == null ? null : stored.code(), form, errors), model);
        }
        Expert saved = register.save(stored == null ? null : stored.id(), form, actor.username());
        return "redirect:/experts/" + saved.code();
    }

    private String show(Expert expert, TieForm form, List<FieldProblem> errors, Actor actor, Model model) {
        model.addAttribute(
                "page",
                new ExpertPage(
                        expert, register.ties(expert), register.visitsThisYear(expert), mayEdit(actor), form, errors));
        model.addAttribute("kinds", ExpertTie.Kind.values());
        model.addAttribute("societies", societies.findAllByOrderByCode());
        return "expert/expert";
    }

    private static String edit(ExpertEditPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("disciplines", Discipline.values());
        return "expert/edit";
    }

    private static boolean mayEdit(Actor actor) {
        return actor.has(Role.departmentOfficer) || actor.has(Role.pilotTaskForce);
    }

    private static void requireReader(Actor actor) {
        if (!actor.isOn(Role.Side.ASSOCIATION) && !actor.has(Role.auditor)) {
            throw Problem.forbidden("EXPERT_STAFF_ONLY");
        }
    }

    private static void requireKeeper(Actor actor) {
        if (!mayEdit(actor)) {
            throw Problem.forbidden("EXPERT_KEEPERS_ONLY");
        }
    }
}
