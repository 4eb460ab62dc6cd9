package org.xuegai.acceptance.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.acceptance.list.AcceptanceListMembers;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.Problem;

/** The acceptances of a batch for the association's people, and the list that makes them known. */
@Controller
class AcceptancePages {

    /** One society on its way. */
    public record Line(Acceptance acceptance, CaseFile caseFile) {}

    private final PilotBatches batches;
    private final Acceptances acceptances;
    private final AcceptanceListMembers members;
    private final CaseFiles caseFiles;
    private final CaseOpenings openings;

    AcceptancePages(
            PilotBatches batches,
            Acceptances acceptances,
            AcceptanceListMembers members,
            CaseFiles caseFiles,
            CaseOpenings openings) {
        this.batches = batches;
        this.acceptances = acceptances;
        this.members = members;
        this.caseFiles = caseFiles;
        this.openings = openings;
    }

    @GetMapping("/acceptance/batches/{code}")
    String one(@PathVariable String code, @CurrentActor Actor actor, Model model) {
        requireReader(actor);
        PilotBatch batch = batches.byCode(code).orElseThrow(Problem::notFound);
        int awaiting = members.awaiting(code, null).size();
        model.addAttribute("batch", batch);
        model.addAttribute(
                "lines",
                acceptances.ofBatch(code).stream()
                        .map(acceptance -> new Line(acceptance, caseFiles.get(acceptance.caseNo())))
                        .toList());
        model.addAttribute("awaiting", awaiting);
        model.addAttribute("mayList", actor.has(Role.departmentHead) && awaiting > 0);
        return "acceptance/batch";
    }

    @GetMapping("/acceptance")
    String latest(@CurrentActor Actor actor, Model model) {
        requireReader(actor);
        model.addAttribute("batches", batches.all());
        return "acceptance/batches";
    }

    /** Begins the list of a batch, with every society that waits for it. */
    @PostMapping("/acceptance/batches/{code}/list")
    String list(@PathVariable String code, @CurrentActor Actor actor) {
        PilotBatch batch = batches.byCode(code).orElseThrow(Problem::notFound);
        CaseFile list = openings.begin(AcceptanceCases.LIST, batch.code(), actor);
        return "redirect:/cases/%s/form".formatted(list.caseNo());
    }

    private static void requireReader(Actor actor) {
        if (!StandardPages.isInside(actor)) {
            throw Problem.forbidden("ACCEPTANCE_READERS_ONLY");
        }
    }
}
