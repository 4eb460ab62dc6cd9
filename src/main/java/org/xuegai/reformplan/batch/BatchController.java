package org.xuegai.reformplan.batch;

import java.util.List;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Pages of the calls for plans: who has reported, who has not, and publishing a call. */
@Controller
class BatchController {

    private final ReformBatches batches;
    private final BatchPages pages;
    private final Societies societies;

    BatchController(ReformBatches batches, BatchPages pages, Societies societies) {
        this.batches = batches;
        this.pages = pages;
        this.societies = societies;
    }

    @GetMapping("/batches")
    String list(@CurrentActor Actor actor, Model model) {
        requireReader(actor);
        model.addAttribute("batches", pages.lines());
        model.addAttribute("mayPropose", actor.has(Role.departmentOfficer));
        return "reformplan/batches";
    }

    @GetMapping("/batches/new")
    String blank(@CurrentActor Actor actor, Model model) {
        requireOfficer(actor);
        return form(new BatchInput("", "", "", "", "", activeIds()), List.of(), model);
    }

    @PostMapping("/batches")
    String propose(
            @CurrentActor Actor actor,
            @ModelAttribute("input") BatchInput input,
            Model model,
            HttpServletResponse response) {
        requireOfficer(actor);
        try {
            return "redirect:/batches/"
                    + batches.propose(input.proposal(), actor).code();
        } catch (Problem refused) {
            if (refused.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(input, refused.errors(), model);
        }
    }

    @GetMapping("/batches/{code}")
    String show(@CurrentActor Actor actor, @PathVariable String code, Model model) {
        requireReader(actor);
        model.addAttribute("page", pages.page(batches.byCode(code).orElseThrow(Problem::notFound), actor));
        return "reformplan/batch";
    }

    @PostMapping("/batches/{code}/open")
    String open(@CurrentActor Actor actor, @PathVariable String code, @RequestParam int version) {
        batches.open(code, version, actor);
        return "redirect:/batches/" + code;
    }

    @PostMapping("/batches/{code}/close")
    String close(@CurrentActor Actor actor, @PathVariable String code, @RequestParam int version) {
        batches.close(code, version, actor);
        return "redirect:/batches/" + code;
    }

    @PostMapping("/batches/{code}/discard")
    String discard(@CurrentActor Actor actor, @PathVariable String code, @RequestParam int version) {
        batches.discard(code, version, actor);
        return "redirect:/batches";
    }

    private String form(BatchInput input, List<FieldProblem> errors, Model model) {
        model.addAttribute("input", input);
        model.addAttribute(
                "societies",
                societies.findAllByOrderByCode().stream()
                        .filter(Society::active)
                        .toList());
        model.addAttribute("errors", new BatchErrors(errors));
        return "reformplan/batch-new";
    }

    private List<Long> activeIds() {
        return societies.findAllByOrderByCode().stream()
                .filter(Society::active)
                .map(Society::id)
                .toList();
    }

    private static void requireReader(Actor actor) {
        if (!actor.isOn(Role.Side.ASSOCIATION) && !actor.has(Role.auditor)) {
            throw Problem.forbidden("BATCH_STAFF_ONLY");
        }
    }

    private static void requireOfficer(Actor actor) {
        if (!actor.has(Role.departmentOfficer)) {
            throw Problem.forbidden("BATCH_OFFICER_ONLY");
        }
    }
}
