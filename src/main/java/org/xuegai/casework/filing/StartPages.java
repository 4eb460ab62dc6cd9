package org.xuegai.casework.filing;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;
import org.xuegai.platform.Problem;

/** Where a society begins a case of one type, or goes on with the one it has begun. */
@Controller
class StartPages {

    private final CaseTypes types;
    private final CaseOpenings openings;
    private final CaseFilings filings;

    StartPages(CaseTypes types, CaseOpenings openings, CaseFilings filings) {
        this.types = types;
        this.openings = openings;
        this.filings = filings;
    }

    /**
     * Leads straight to the case where there is nothing left to begin.
     *
     * @throws Problem 404 for an unknown type, 403 SOCIETY_FILES
     */
    @GetMapping("/cases/new/{key}")
    String begin(@PathVariable String key, @CurrentActor Actor actor, Model model) {
        CaseType type = types.get(key);
        if (actor.societyId() == null && !(type.isOwn() && type.mayBegin(actor))) {
            throw Problem.forbidden("SOCIETY_FILES", type.title());
        }
        List<FilingBatches.Batch> open = openings.batchesFor(key, actor);
        List<CaseFile> begun = openings.begun(key, actor);
        if (open.isEmpty() && !begun.isEmpty()) {
            return "redirect:" + place(begun.get(0), actor);
        }
        model.addAttribute("type", new StartChoice(key, type.title(), type.isOwn(), open));
        model.addAttribute("mayBegin", type.mayBegin(actor));
        model.addAttribute("begun", begun);
        return "casework/new";
    }

    private String place(CaseFile caseFile, Actor actor) {
        String home = "/cases/" + caseFile.caseNo();
        return caseFile.status() == CaseStatus.DRAFT && filings.mayFill(caseFile, actor) ? home + "/form" : home;
    }
}
