package org.xuegai.inbox;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.filing.CaseOpenings;
import org.xuegai.casework.filing.StartChoice;
import org.xuegai.casework.page.CaseHeadlines;
import org.xuegai.deadline.Light;
import org.xuegai.platform.Page;
import org.xuegai.platform.XuegaiClock;

/** 待办, 已办, 我发起. */
@Controller
class InboxPages {

    /** A case one has begun, and where it is now. */
    record StartedCard(CaseFile caseFile, String typeTitle, String tone, String now) {}

    private final Inbox inbox;
    private final InboxCards cards;
    private final DoneCards done;
    private final CaseOpenings openings;
    private final CaseHeadlines headlines;
    private final OpenWork openWork;
    private final CaseTypes types;
    private final Urging urging;
    private final InboxRows rows;
    private final XuegaiClock clock;

    InboxPages(
            Inbox inbox,
            InboxCards cards,
            DoneCards done,
            CaseOpenings openings,
            CaseHeadlines headlines,
            OpenWork openWork,
            CaseTypes types,
            Urging urging,
            InboxRows rows,
            XuegaiClock clock) {
        this.inbox = inbox;
        this.cards = cards;
        this.done = done;
        this.openings = openings;
        this.headlines = headlines;
        this.openWork = openWork;
        this.types = types;
        this.urging = urging;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String inbox(
            @RequestParam(defaultValue = "todo") String view,
            @RequestParam(required = false) Light light,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor,
            @CurrentActor Actor actor,
            Model model) {
        Inbox.View shown = Inbox.View.of(view);
        model.addAttribute("view", shown);
        model.addAttribute("light", light);
        model.addAttribute("type", type);
        model.addAttribute("q", q);
        model.addAttribute("types", types.all());
        model.addAttribute("today", clock.today());
        model.addAttribute("counts", inbox.counts(actor));
        Inbox.Question question = new Inbox.Question(shown, light, blank(type), blank(q), cursor);
        switch (shown) {
            case PENDING -> {
                model.addAttribute("cards", inbox.page(question, actor).map(item -> cards.card(item, actor)));
                model.addAttribute("toBegin", toBegin(actor));
                model.addAttribute("suspended", inbox.suspended(actor));
            }
            case DONE -> model.addAttribute("cards", inbox.page(question, actor).map(item -> done.card(item, actor)));
            case STARTED -> model.addAttribute("cards", started(inbox.started(question, actor), actor));
        }
        return "inbox/" + shown.key();
    }

    /** What one's society is awaited with and has not begun. */
    private List<StartChoice> toBegin(Actor actor) {
        return openings.choices(actor).stream()
                .filter(choice -> !choice.batches().isEmpty())
                .toList();
    }

    private Page<StartedCard> started(Page<CaseFile> page, Actor actor) {
        Map<String, List<OpenWork.OpenTask>> open = openWork.of(page.items(), actor);
        return page.map(caseFile -> new StartedCard(
                caseFile,
                types.get(caseFile.caseType()).title(),
                CaseHeadlines.tone(caseFile.status()),
                headlines.headline(caseFile, open.getOrDefault(caseFile.caseNo(), List.of()))));
    }

    @PostMapping("/cases/{caseNo}/urge")
    String urge(@PathVariable String caseNo, @CurrentActor Actor actor, RedirectAttributes flash) {
        rows.findOpenByCaseNo(caseNo).stream()
                .filter(item -> !item.isSuspended() && !item.card().sealed())
                .forEach(item -> urging.urge(item.card().taskId(), actor));
        flash.addFlashAttribute("done", "inbox.urged");
        return "redirect:/cases/" + caseNo;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
