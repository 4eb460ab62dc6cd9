package org.xuegai.admin;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.engine.EngineJobs;

/** Background work of the engine that failed, and another try for it. */
@Controller
@RequestMapping("/admin/jobs")
class JobPages {

    private final EngineJobs jobs;
    private final AuditLog audit;

    JobPages(EngineJobs jobs, AuditLog audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    @GetMapping
    String failed(@ModelAttribute("done") String done, Model model) {
        model.addAttribute("jobs", jobs.failed());
        model.addAttribute("done", done.isEmpty() ? null : done);
        return "admin/jobs";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable String id, @CurrentActor Actor actor, RedirectAttributes flash) {
        jobs.retry(id);
        audit.record(actor.username(), "JOB_RETRIED", id, Map.of());
        flash.addFlashAttribute("done", "admin.jobs.done");
        return "redirect:/admin/jobs";
    }
}
