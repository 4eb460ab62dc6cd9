package org.xuegai.request;

import java.util.List;
import java.util.Map;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.filing.FormUploads;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.casework.filing.NotKept;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormViews;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** The page on which something is asked for beside a case's own process. */
@Controller
@RequestMapping("/cases/{caseNo}/requests/{key}")
class SideRequestPages {

    private final SideRequests requests;
    private final FormUploads uploads;
    private final FormBinder binder;
    private final FormViews views;

    SideRequestPages(SideRequests requests, FormUploads uploads, FormBinder binder, FormViews views) {
        this.requests = requests;
        this.uploads = uploads;
        this.binder = binder;
        this.views = views;
    }

    @GetMapping
    String blank(@PathVariable String caseNo, @PathVariable String key, @CurrentActor Actor actor, Model model) {
        return page(key, requests.lay(caseNo, key, actor), List.of(), model);
    }

    /** Saves what was typed and sends it, unless a button of a row or of a file was pressed. */
    @PostMapping
    String send(
            @PathVariable String caseNo,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam(name = "_version") int version,
            MultipartHttpServletRequest request,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        FormWork laid = requests.lay(caseNo, key, actor);
        FormUploads.Received received = uploads.receive(laid, params, request, actor);
        FormInput input = FormInput.ofParams(received.params());
        FormWork saved;
        try {
            saved = requests.save(caseNo, key, version, input, actor);
        } catch (Problem problem) {
            NotKept notKept = NotKept.of(problem, received.errors());
            response.setStatus(problem.status().value());
            model.addAttribute("overtaken", notKept.overtaken());
            Map<String, Object> typed = binder.typed(laid.form(), laid.context(), laid.data(), input);
            return page(key, laid.with(typed), notKept.errors(), model);
        }
        if (input.changesRows()) {
            return page(key, saved, received.errors(), model);
        }
        if (!received.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(key, saved, received.errors(), model);
        }
        try {
            requests.send(caseNo, key, saved.version(), actor);
        } catch (Problem refused) {
            if (refused.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                throw refused;
            }
            response.setStatus(refused.status().value());
            return page(key, saved, refused.errors(), model);
        }
        flash.addFlashAttribute("done", requests.isDecided(key) ? "request.sent" : "request.entered");
        return "redirect:/cases/" + caseNo;
    }

    private String page(String key, FormWork work, List<FieldProblem> errors, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("isDecided", requests.isDecided(key));
        model.addAttribute("caseFile", work.caseFile());
        model.addAttribute("work", work);
        model.addAttribute("fields", views.whole(work.form(), work.context(), work.data(), errors));
        return "request/request";
    }
}
