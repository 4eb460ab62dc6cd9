package org.xuegai.document.issue;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.account.Role;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The register of document numbers, year by year; the general office may make one void, to issue its paper again. */
@Controller
class DocumentNumberPages {

    private static final int LONGEST_REASON = 500;

    private final RegisteredDocumentNumbers numbers;
    private final DocumentReissue reissue;
    private final XuegaiClock clock;
    private final Messages messages;

    DocumentNumberPages(
            RegisteredDocumentNumbers numbers, DocumentReissue reissue, XuegaiClock clock, Messages messages) {
        this.numbers = numbers;
        this.reissue = reissue;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/documents/numbers")
    String register(@RequestParam(required = false) Integer year, @CurrentActor Actor actor, Model model) {
        requireReader(actor);
        int shown = year == null ? clock.today().getYear() : year;
        List<DocumentNumber> list = numbers.ofYear(shown);
        model.addAttribute("year", shown);
        model.addAttribute("thisYear", clock.today().getYear());
        model.addAttribute("numbers", list);
        model.addAttribute("voids", list.stream().filter(DocumentNumber::isVoid).count());
        model.addAttribute(
                "voidable",
                actor.has(Role.generalOffice)
                        ? list.stream()
                                .filter(reissue::isVoidable)
                                .map(DocumentNumber::docNumber)
                                .toList()
                        : List.of());
        return "document/numbers";
    }

    @GetMapping("/documents/numbers/void")
    String askForReason(@RequestParam String number, @CurrentActor Actor actor, Model model) {
        requireOffice(actor);
        model.addAttribute("number", reissue.voidable(number));
        return "document/void-number";
    }

    @PostMapping("/documents/numbers/void")
    String makeVoid(@RequestParam String number, @RequestParam String reason, @CurrentActor Actor actor, Model model) {
        requireOffice(actor);
        DocumentNumber found = reissue.voidable(number);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            model.addAttribute("number", found);
            model.addAttribute("reason", reason);
            model.addAttribute(
                    "error", new FieldProblem("reason", "REQUIRED", messages.get("document.numbers.reasonWanted")));
            return "document/void-number";
        }
        reissue.makeVoid(number, reason.strip(), actor);
        return "redirect:/documents/numbers?year=" + found.numberYear();
    }

    private static void requireReader(Actor actor) {
        if (!actor.has(Role.generalOffice) && !actor.has(Role.auditor) && !actor.has(Role.departmentHead)) {
            throw Problem.forbidden("NUMBERS_READERS_ONLY");
        }
    }

    private static void requireOffice(Actor actor) {
        if (!actor.has(Role.generalOffice)) {
            throw Problem.forbidden("NUMBERS_OFFICE_ONLY");
        }
    }
}
