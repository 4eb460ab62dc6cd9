package org.xuegai.pilot.page;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.Problem;

/** The batches of the pilot for the association's people: phases, candidates, list. */
@Controller
class PilotPages {

    private final PilotBatches batches;
    private final BatchOverview overview;
    private final CaseOpenings openings;

    PilotPages(PilotBatches batches, BatchOverview overview, CaseOpenings openings) {
        this.batches = batches;
        this.overview = overview;
        this.openings = openings;
    }

    @GetMapping("/pilot/batches")
    String all(@CurrentActor Actor actor, Model model) {
        requireReader(actor);
        model.addAttribute("batches", batches.all().stream().map(overview::line).toList());
        model.addAttribute("mayBegin", actor.has(Role.departmentOfficer));
        return "pilot/batches";
    }

    @GetMapping("/pilot/batches/{code}")
    String one(@PathVariable String code, @CurrentActor Actor actor, Model model) {
        requireReader(actor);
        PilotBatch batch = batches.byCode(code).orElseThrow(Problem::notFound);
        List<BatchOverview.Row> rows = overview.rows(batch);
        int awaiting = overview.awaiting(batch);
        model.addAttribute("batch", batch);
        model.addAttribute("phases", overview.phases(batch));
        model.addAttribute("rows", rows);
        model.addAttribute("awaiting", awaiting);
        model.addAttribute("mayList", actor.has(Role.departmentHead) && awaiting > 0);
        return "pilot/batch";
    }

    /** Begins the list of a batch, with every society that waits for it. */
    @PostMapping("/pilot/batches/{code}/list")
    String list(@PathVariable String code, @CurrentActor Actor actor) {
        PilotBatch batch = batches.byCode(code).orElseThrow(Problem::notFound);
        CaseFile list = openings.begin(PilotCases.LIST, batch.code(), actor);
        return "redirect:/cases/%s/form".formatted(list.caseNo());
    }

    private static void requireReader(Actor actor) {
        if (!actor.isOn(Role.Side.ASSOCIATION) && !actor.has(Role.auditor)) {
            throw Problem.forbidden("PILOT_READERS_ONLY");
        }
    }
}
