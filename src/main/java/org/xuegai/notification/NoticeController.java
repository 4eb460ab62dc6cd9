package org.xuegai.notification;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.platform.Cursor;
import org.xuegai.platform.Page;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** A person's own notices. */
@Controller
@RequestMapping("/notices")
class NoticeController {

    private final KeptNotices notices;
    private final NoticeTemplates templates;
    private final XuegaiClock clock;

    NoticeController(KeptNotices notices, NoticeTemplates templates, XuegaiClock clock) {
        this.notices = notices;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    String list(@CurrentActor Actor actor, @RequestParam(required = false) String cursor, Locale locale, Model model) {
        model.addAttribute("page", page(actor, Cursor.decode(cursor), locale));
        model.addAttribute("unread", notices.countByRecipientIdAndReadAtIsNull(actor.userId()));
        return "notification/notices";
    }

    /** Marks it as read and leads to where it is to be done. */
    @GetMapping("/{id}")
    @Transactional
    public String open(@PathVariable long id, @CurrentActor Actor actor) {
        KeptNotice notice = notices.findByIdAndRecipientId(id, actor.userId()).orElseThrow(Problem::notFound);
        if (notice.unread()) {
            notices.save(notice.readAt(clock.instant()));
        }
        return "redirect:" + (notice.path() == null ? "/notices" : notice.path());
    }

    @PostMapping("/read")
    @Transactional
    public String readAll(@CurrentActor Actor actor) {
        notices.readAll(actor.userId(), clock.instant());
        return "redirect:/notices";
    }

    private Page<NoticeView> page(Actor actor, Cursor cursor, Locale locale) {
        long before = cursor == null ? Long.MAX_VALUE : cursor.id();
        List<KeptNotice> found = notices.findTop21ByRecipientIdAndIdLessThanOrderByIdDesc(actor.userId(), before);
        List<KeptNotice> shown = found.stream().limit(KeptNotices.PAGE).toList();
        String next = found.size() > shown.size()
                ? new Cursor("", shown.get(shown.size() - 1).id()).encoded()
                : null;
        return new Page<>(
                shown.stream()
                        .map(notice -> NoticeView.of(notice, locale, templates))
                        .toList(),
                next);
    }
}
