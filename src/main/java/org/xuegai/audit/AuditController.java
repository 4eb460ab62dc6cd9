package org.xuegai.audit;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.platform.Cursor;

/** The auditor's page: who did what, and whether the chain is whole. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private final AuditSearch search;
    private final ChainWatch watch;
    private final ActionLabels labels;
    private final DetailTexts texts;

    AuditController(AuditSearch search, ChainWatch watch, ActionLabels labels, DetailTexts texts) {
        this.search = search;
        this.watch = watch;
        this.labels = labels;
        this.texts = texts;
    }

    /** A filter that cannot be is answered with 422, on the page itself, as it was typed. */
    @GetMapping
    String page(
            @ModelAttribute("filter") AuditFilter filter,
            @RequestParam(required = false) String cursor,
            Model model,
            HttpServletResponse response) {
        if (filter.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } else {
            model.addAttribute(
                    "found", search.find(filter, Cursor.decode(cursor)).map(this::row));
        }
        model.addAttribute("actions", labels.choices());
        model.addAttribute("chain", watch.recent());
        return "audit/log";
    }

    private AuditRow row(AuditEntry entry) {
        return AuditRow.of(entry, labels.label(entry.action()), texts.of(entry));
    }

    /** Reads the whole chain again. */
    @PostMapping("/verification")
    String verify() {
        watch.verifyNow();
        return "redirect:/audit";
    }
}
