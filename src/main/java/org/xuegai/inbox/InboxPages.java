package org.xuegai.inbox;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseTypes;
import org.xuegai.deadline.Light;
import org.xuegai.platform.Page;
import org.xuegai.platform.XuegaiClock;

/** 待办, 已办, 我发起. */
@Controller
class InboxPages {

    private final Inbox inbox;
    private final InboxCards cards;
    private final CaseTypes types;
    private final Urging urging;
    private final InboxRows rows;
    private final XuegaiClock clock;

    InboxPages(Inbox inbox, InboxCards cards, CaseTypes types, Urging urging, InboxRows rows, XuegaiClock clock) {
        this.inbox = inbox;
        this.cards = cards;
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
        if (shown == Inbox.View.STARTED) {
            model.addAttribute("started", inbox.started(question, actor));
            return "inbox/started";
        }
        Page<InboxItem> page = inbox.page(question, actor);
        model.addAttribute(
                "cards",
                new Page<>(
                        page.items().stream()
                                .map(item -> cards.card(item, actor))
                                .toList(),
                        page.nextCursor()));
        return "inbox/inbox";
    }

    @PostMapping("/cases/{caseNo}/urge")
    String urge(@PathVariable String caseNo, @CurrentActor Actor actor, RedirectAttributes flash) {
        rows.findOpenByCaseNo(caseNo).forEach(item -> urging.urge(item.card().taskId(), actor));
        flash.addFlashAttribute("done", "inbox.urged");
        return "redirect:/cases/" + caseNo;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
