package org.xuegai.casework.page;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseList;
import org.xuegai.casework.CaseProgress;
import org.xuegai.casework.CaseReads;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.DeskLink;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.platform.Page;

/** The list of cases and the page of one. */
@Controller
class CasePages {

    /** One row of the list. */
    record Row(CaseFile caseFile, String typeTitle, String headline, String tone) {}

    private final CaseOpenings openings;
    private final CaseList list;
    private final CaseTypes types;
    private final CasePageMaker maker;
    private final CaseHeadlines headlines;
    private final CaseProgress progress;
    private final OpenWork openWork;
    private final CaseReads reads;
    private final List<DeskLink> links;

    CasePages(
            CaseOpenings openings,
            CaseList list,
            CaseTypes types,
            CasePageMaker maker,
            CaseHeadlines headlines,
            CaseProgress progress,
            OpenWork openWork,
            CaseReads reads,
            List<DeskLink> links) {
        this.openings = openings;
        this.list = list;
        this.types = types;
        this.maker = maker;
        this.headlines = headlines;
        this.progress = progress;
        this.openWork = openWork;
        this.reads = reads;
        this.links = links;
    }

    @GetMapping("/cases")
    String cases(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) CaseStatus status,
            @RequestParam(required = false) String cursor,
            @CurrentActor Actor actor,
            Model model) {
        Page<CaseFile> page = list.page(new CaseList.Question(null, status, q, null, cursor), actor);
        Map<String, List<OpenWork.OpenTask>> open = openWork.of(page.items(), actor);
        model.addAttribute(
                "cases", page.map(caseFile -> row(caseFile, open.getOrDefault(caseFile.caseNo(), List.of()))));
        model.addAttribute("startable", openings.choices(actor));
        model.addAttribute("societySide", actor.isOn(Role.Side.SOCIETY));
        model.addAttribute("statuses", CaseStatus.values());
        model.addAttribute("status", status);
        model.addAttribute("q", q);
        model.addAttribute(
                "links",
                links.stream().filter(link -> link.shownTo().test(actor)).toList());
        return "casework/list";
    }

    @PostMapping("/cases")
    String begin(@RequestParam String type, @RequestParam(required = false) String batch, @CurrentActor Actor actor) {
        return "redirect:/cases/%s/form"
                .formatted(openings.begin(type, batch, actor).caseNo());
    }

    @GetMapping("/cases/{caseNo}")
    String one(
            @PathVariable String caseNo, @CurrentActor Actor actor, @ModelAttribute("done") String done, Model model) {
        CaseFile caseFile = reads.open(caseNo, "case", actor);
        model.addAttribute("page", maker.make(caseFile, actor));
        model.addAttribute("done", done.isEmpty() ? null : done);
        return "casework/case";
    }

    @GetMapping("/cases/{caseNo}/diagram")
    @ResponseBody
    CaseProgress.Diagram diagram(@PathVariable String caseNo, @CurrentActor Actor actor) {
        return progress.diagram(reads.open(caseNo, "diagram", actor));
    }

    private Row row(CaseFile caseFile, List<OpenWork.OpenTask> open) {
        return new Row(
                caseFile,
                types.get(caseFile.caseType()).title(),
                headlines.headline(caseFile, open),
                CaseHeadlines.tone(caseFile.status()));
    }
}
