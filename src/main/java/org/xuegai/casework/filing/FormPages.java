package org.xuegai.casework.filing;

import java.util.List;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseTypes;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Dates;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** Pages of a long form: its task list, one section or row at a time, check your answers. */
@Controller
@RequestMapping({"/cases/{caseNo}/form", "/tasks/{taskId}/form"})
class FormPages {

    /** What saving by itself answers. */
    record Saved(String note, int version) {}

    private final CaseFilings filings;
    private final FormPlace.OfTask tasks;
    private final FormScreens screens;
    private final FormUploads uploads;
    private final Messages messages;
    private final CaseTypes types;
    private final Dates dates;

    FormPages(
            CaseFilings filings,
            FormPlace.OfTask tasks,
            FormScreens screens,
            FormUploads uploads,
            Messages messages,
            CaseTypes types,
            Dates dates) {
        this.filings = filings;
        this.tasks = tasks;
        this.screens = screens;
        this.uploads = uploads;
        this.messages = messages;
        this.types = types;
        this.dates = dates;
    }

    @ModelAttribute("place")
    FormPlace place(
            @PathVariable(required = false) String caseNo,
            @PathVariable(required = false) String taskId,
            @CurrentActor Actor actor) {
        return caseNo != null ? draft(filings.draft(caseNo, actor), actor) : tasks.place(taskId, actor);
    }

    private FormPlace draft(FormWork work, Actor actor) {
        return new DraftPlace(filings, types.get(work.caseFile().caseType()), work, actor);
    }

    @GetMapping
    String list(@ModelAttribute("place") FormPlace place, Model model) {
        return screens.list(place, model);
    }

    @GetMapping("/{part:section|row}/{name}/{index}")
    String part(
            @ModelAttribute("place") FormPlace place,
            @PathVariable String name,
            @PathVariable int index,
            @PathVariable String part,
            Model model) {
        return screens.part(place, place.work(), FormPart.of(part, name, index), List.of(), model);
    }

    /** Saves one part; goes on, or shows it again with what is to be changed. */
    @PostMapping("/{part:section|row}/{name}/{index}")
    String save(
            @ModelAttribute("place") FormPlace place,
            @PathVariable String name,
            @PathVariable int index,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam(name = "_version") int version,
            @RequestParam(name = "_go", defaultValue = "next") String go,
            MultipartHttpServletRequest request,
            @CurrentActor Actor actor,
            Model model,
            HttpServletResponse response) {
        FormUploads.Received received = uploads.receive(place.work(), params, request, actor);
        FormInput input = FormInput.ofParams(received.params());
        FormPart here = FormPart.of(part, name, index);
        FormWork saved;
        try {
            saved = place.save(version, input);
        } catch (Problem problem) {
            NotKept notKept = NotKept.of(problem, received.errors());
            response.setStatus(problem.status().value());
            return screens.again(place, input, here, notKept, model);
        }
        if (input.changesRows()) {
            return screens.part(place, saved, here, received.errors(), model);
        }
        List<FieldProblem> errors = screens.errorsOn(saved, here, received.errors());
        boolean comesBack = go.equals("previous") || go.equals("check");
        if (!errors.isEmpty() && !(comesBack && received.errors().isEmpty())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return screens.part(place, saved, here, errors, model);
        }
        return "redirect:" + screens.from(place, saved, here, go);
    }

    /** A draft that saves itself; answers in JSON. */
    @PostMapping("/save")
    @ResponseBody
    Saved autosave(
            @ModelAttribute("place") FormPlace place,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam(name = "_version") int version) {
        FormWork saved = place.save(version, FormInput.ofParams(params));
        return new Saved(messages.get("casework.form.saved", dates.recent(saved.savedAt())), saved.version());
    }

    /** What the rules say about the page as it is being typed; keeps nothing. */
    @PostMapping("/advice")
    String advice(
            @ModelAttribute("place") FormPlace place, @RequestParam MultiValueMap<String, String> params, Model model) {
        return screens.advice(place.work(), FormInput.ofParams(params), model);
    }

    @GetMapping("/check")
    String check(@ModelAttribute("place") FormPlace place, Model model) {
        return screens.check(place, List.of(), model);
    }

    @PostMapping("/submit")
    String submit(
            @ModelAttribute("place") FormPlace place,
            @RequestParam(name = "_version") int version,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            place.submit(version);
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                throw problem;
            }
            response.setStatus(problem.status().value());
            return screens.check(place, problem.errors(), model);
        }
        flash.addFlashAttribute("done", place.ending().key() + ".done");
        return "redirect:" + place.ending().after();
    }
}
