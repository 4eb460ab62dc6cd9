package org.xuegai.notification;

import java.security.Principal;
import java.util.Arrays;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.platform.Cursor;

/** The administrator's view of the mails: waiting, failed, sent, and sending again. */
@Controller
@RequestMapping("/admin/mail")
class MailAdminController {

    private final MailRoom room;

    MailAdminController(MailRoom room) {
        this.room = room;
    }

    /** How many mails there are in a state. */
    record Tab(OutboxMail.State state, int count, boolean current) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "QUEUED") OutboxMail.State state,
            @RequestParam(required = false) String cursor,
            Model model) {
        model.addAttribute("state", state);
        model.addAttribute(
                "tabs",
                Arrays.stream(OutboxMail.State.values())
                        .map(each -> new Tab(each, room.count(each), each == state))
                        .toList());
        model.addAttribute("page", room.page(state, Cursor.decode(cursor)));
        model.addAttribute("readable", room.readable());
        return "notification/mail-list";
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, Principal administrator, Model model) {
        model.addAttribute("mail", room.open(id, administrator.getName()));
        model.addAttribute("readable", room.readable());
        return "notification/mail";
    }

    @PostMapping("/{id}/again")
    String sendAgain(
            @PathVariable long id, @RequestParam int version, Principal administrator, RedirectAttributes flash) {
        room.sendAgain(id, version, administrator.getName());
        flash.addFlashAttribute("queuedAgain", 1);
        return "redirect:/admin/mail";
    }

    @PostMapping("/failed/again")
    String sendFailedAgain(Principal administrator, RedirectAttributes flash) {
        flash.addFlashAttribute("queuedAgain", room.sendFailedAgain(administrator.getName()));
        return "redirect:/admin/mail";
    }
}
