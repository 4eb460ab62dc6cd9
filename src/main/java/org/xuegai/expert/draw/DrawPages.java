package org.xuegai.expert.draw;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseReads;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Problem;

/** Drawing from the page of the task, and the record of each draw with its proof. Source: domain 2.3 step 4 */
@Controller
class DrawPages {

    /** A draw as its page shows it. */
    record Page(CaseFile caseFile, Selection selection, ExpertDraw draw, boolean agrees) {

        public List<DrawRow> drawn() {
            return draw.rows().stream().filter(row -> row.lot() != null).toList();
        }

        public List<DrawRow> seated() {
            return draw.with(DrawRow.Result.SEATED_LEADER, DrawRow.Result.SEATED);
        }

        /** What shows the lot of the first in order to anybody with a shell. */
        public String command() {
            return drawn().stream()
                    .findFirst()
                    .map(row -> "printf '%%s' '%s:%s' | sha256sum".formatted(draw.seed(), row.expertCode()))
                    .orElse("");
        }

        public List<DrawRow> excluded() {
            return draw.with(DrawRow.Result.EXCLUDED);
        }
    }

    private final TaskDraws taskDraws;
    private final ExpertDraws draws;
    private final Selections selections;
    private final CaseReads reads;

    DrawPages(TaskDraws taskDraws, ExpertDraws draws, Selections selections, CaseReads reads) {
        this.taskDraws = taskDraws;
        this.draws = draws;
        this.selections = selections;
        this.reads = reads;
    }

    /** Keeps what was typed on the page, then draws; the task stays open. */
    @PostMapping("/tasks/{id}/draw")
    String draw(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam(name = "_version") int draftVersion,
            @CurrentActor Actor actor,
            RedirectAttributes flash) {
        try {
            taskDraws.hold(id, draftVersion, FormInput.ofParams(params), actor);
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                throw problem;
            }
            flash.addFlashAttribute("drawErrors", problem.errors());
        }
        return "redirect:/tasks/%s#draw".formatted(id);
    }

    @GetMapping("/cases/{caseNo}/draws/{drawNo}")
    String proof(
            @PathVariable String caseNo,
            @PathVariable int drawNo,
            @RequestParam(required = false) Long search,
            @CurrentActor Actor actor,
            Model model) {
        if (!actor.isOn(Role.Side.ASSOCIATION) && !actor.has(Role.auditor)) {
            throw Problem.notFound();
        }
        CaseFile caseFile = reads.open(caseNo, "expert-draw", actor);
        Selection selection = selections.findByCaseNoOrderById(caseNo).stream()
                .filter(one -> search == null || one.id().equals(search))
                .reduce((first, last) -> last)
                .orElseThrow(Problem::notFound);
        ExpertDraw draw = draws.findBySelectionIdOrderByDrawNo(selection.id()).stream()
                .filter(one -> one.drawNo() == drawNo)
                .findFirst()
                .orElseThrow(Problem::notFound);
        model.addAttribute(
                "page", new Page(caseFile, selection, draw, DrawProof.of(draw).agrees()));
        return "expert/draw";
    }
}
