package org.xuegai.inbox;

import java.util.List;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.filing.FormUploads;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.casework.filing.NotKept;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Dates;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** The page on which a task is handled. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskPages {

    /** What saving by itself answers. */
    record Saved(String note, int version) {}

    /** What the page has sent, as the person saw the task. */
    private record Sent(
            MultiValueMap<String, String> params,
            int taskVersion,
            int draftVersion,
            String go,
            String shown,
            MultipartHttpServletRequest request) {}

    private final TaskGate gate;
    private final TaskPageMaker maker;
    private final FormUploads uploads;
    private final FormBinder binder;
    private final TypedTexts typedTexts;
    private final Messages messages;
    private final Dates dates;

    TaskPages(
            TaskGate gate,
            TaskPageMaker maker,
            FormUploads uploads,
            FormBinder binder,
            TypedTexts typedTexts,
            Messages messages,
            Dates dates) {
        this.gate = gate;
        this.maker = maker;
        this.uploads = uploads;
        this.binder = binder;
        this.typedTexts = typedTexts;
        this.messages = messages;
        this.dates = dates;
    }

    /** The task; where a notice or a mail leads to one that is done, the case. */
    @GetMapping
    String open(@PathVariable String id, @CurrentActor Actor actor, Model model, RedirectAttributes flash) {
        Optional<String> caseOfDone = gate.caseOfDone(id, actor);
        if (caseOfDone.isPresent()) {
            flash.addFlashAttribute("done", "inbox.over");
            return "redirect:/cases/" + caseOfDone.get();
        }
        TaskSheet sheet = gate.open(id, actor);
        if (sheet.item().isSuspended()) {
            model.addAttribute("page", maker.make(sheet.item(), sheet.work(), List.of(), actor));
            return "inbox/suspended";
        }
        boolean isLong = sheet.work().form().components().stream().anyMatch(group -> group.property("section") != null);
        return isLong
                ? "redirect:/tasks/%s/form".formatted(id)
                : page(sheet.item(), sheet.work(), List.of(), actor, model);
    }

    /** Completes the task; who comes too late gets back what was typed. */
    @PostMapping
    String complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam(name = "_task") int taskVersion,
            @RequestParam(name = "_version") int draftVersion,
            @RequestParam(name = "_go", defaultValue = "on") String go,
            @RequestParam(name = "_shown", required = false) String shown,
            MultipartHttpServletRequest request,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            return handle(
                    id, new Sent(params, taskVersion, draftVersion, go, shown, request), actor, model, flash, response);
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.CONFLICT) {
                throw problem;
            }
            response.setStatus(problem.status().value());
            model.addAttribute("taskId", id);
            model.addAttribute("reason", messages.get("platform.problem." + problem.code(), problem.args()));
            model.addAttribute("typed", typedTexts.of(id, params));
            return "inbox/too-late";
        }
    }

    /** Keeps what was typed, then completes; whatever is refused comes back at its field. */
    private String handle(
            String id, Sent sent, Actor actor, Model model, RedirectAttributes flash, HttpServletResponse response) {
        TaskSheet sheet = gate.open(id, actor);
        FormUploads.Received received = uploads.receive(sheet.work(), sent.params(), sent.request(), actor);
        FormInput input = FormInput.ofParams(received.params());
        FormWork saved;
        try {
            saved = gate.save(id, sent.draftVersion(), input, actor);
        } catch (Problem problem) {
            NotKept notKept = NotKept.of(problem, received.errors());
            response.setStatus(problem.status().value());
            model.addAttribute("overtaken", notKept.overtaken());
            return page(sheet.item(), typedOver(sheet.work(), input), notKept.errors(), actor, model);
        }
        if (input.changesRows()) {
            return page(sheet.item(), saved, received.errors(), actor, model);
        }
        List<FieldProblem> errors = received.errors();
        if (errors.isEmpty() && sent.go().equals("look")) {
            return "redirect:/tasks/%s#preview".formatted(id);
        }
        if (errors.isEmpty()) {
            errors = refused(
                    id, new TaskGate.Completion(sent.taskVersion(), saved.version(), input, null, sent.shown()), actor);
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(sheet.item(), saved, errors, actor, model);
        }
        flash.addFlashAttribute("done", "inbox.done");
        return "redirect:/inbox";
    }

    @PostMapping("/save")
    @ResponseBody
    Saved autosave(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam(name = "_version") int draftVersion,
            @CurrentActor Actor actor) {
        FormWork saved = gate.save(id, draftVersion, FormInput.ofParams(params), actor);
        return new Saved(messages.get("casework.form.saved", dates.recent(saved.savedAt())), saved.version());
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id, @RequestParam(name = "_task") int version, @CurrentActor Actor actor) {
        gate.claim(id, version, actor);
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/unclaim")
    String unclaim(@PathVariable String id, @RequestParam(name = "_task") int version, @CurrentActor Actor actor) {
        gate.unclaim(id, version, actor);
        return "redirect:/inbox";
    }

    /** The same input a second time: a password is never kept in a draft. */
    private List<FieldProblem> refused(String id, TaskGate.Completion completion, Actor actor) {
        try {
            gate.complete(id, completion, actor);
            return List.of();
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                throw problem;
            }
            return problem.errors();
        }
    }

    private FormWork typedOver(FormWork now, FormInput input) {
        return now.with(binder.typed(now.form(), now.context(), now.data(), input));
    }

    private String page(InboxItem item, FormWork work, List<FieldProblem> errors, Actor actor, Model model) {
        TaskPage page = maker.make(item, work, errors, actor);
        model.addAttribute("page", page);
        return page.isDecision() ? "inbox/decide" : "inbox/task";
    }
}
