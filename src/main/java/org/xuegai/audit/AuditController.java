package org.xuegai.audit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.platform.Cursor;
import org.xuegai.platform.Page;

/** The auditor's page: who did what, and whether the chain is whole. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private final AuditSearch search;
    private final ChainWatch watch;
    private final ActionLabels labels;

    AuditController(AuditSearch search, ChainWatch watch, ActionLabels labels) {
        this.search = search;
        this.watch = watch;
        this.labels = labels;
    }

    @GetMapping
    String page(
            @ModelAttribute("filter") AuditFilter filter, @RequestParam(required = false) String cursor, Model model) {
        Page<AuditEntry> found = search.find(filter, Cursor.decode(cursor));
        model.addAttribute(
                "rows",
                found.items().stream()
                        .map(entry -> AuditRow.of(entry, labels.label(entry.action())))
                        .toList());
        model.addAttribute("nextCursor", found.nextCursor());
        model.addAttribute("actions", labels.choices());
        model.addAttribute("chain", watch.recent());
        return "audit/log";
    }

    /** Reads the whole chain again. */
    @PostMapping("/verification")
    String verify() {
        watch.verifyNow();
        return "redirect:/audit";
    }
}
