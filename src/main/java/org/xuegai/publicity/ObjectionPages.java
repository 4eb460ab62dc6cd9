package org.xuegai.publicity;

import java.util.List;
import java.util.Optional;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.form.FieldsView;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Problem;

/** Where anybody objects to a notice, and later reads the answer with the receipt. */
@Controller
class ObjectionPages {

    private static final String RECEIPT = "receipt";

    private final PublicNotices notices;
    private final ObjectionDesk desk;
    private final ObjectionForm form;
    private final ObjectionAnswers answers;

    ObjectionPages(PublicNotices notices, ObjectionDesk desk, ObjectionForm form, ObjectionAnswers answers) {
        this.notices = notices;
        this.desk = desk;
        this.form = form;
        this.answers = answers;
    }

    @GetMapping("/public/notices/{id}/objections/new")
    String begin(@PathVariable long id, Model model) {
        return page(id, form.empty(notices.open(id).caseNo()), model);
    }

    /** Files cannot be put into a page again: they are kept with the rest or not at all. */
    @PostMapping("/public/notices/{id}/objections/new")
    String file(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> params,
            MultipartHttpServletRequest request,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        FormInput input = input(params);
        try {
            flash.addFlashAttribute(RECEIPT, desk.file(id, input, evidence(request)));
            return "redirect:/public/objections/receipt";
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                throw problem;
            }
            response.setStatus(problem.status().value());
            model.addAttribute("filesLost", !evidence(request).isEmpty());
            return page(id, form.again(notices.published(id).caseNo(), input, problem.errors()), model);
        }
    }

    /** Shown once, right after the objection was filed. */
    @GetMapping("/public/objections/receipt")
    String receipt(Model model) {
        return model.containsAttribute(RECEIPT) ? "publicity/receipt" : "redirect:/public/objections";
    }

    @GetMapping("/public/objections")
    String lookUp(Model model) {
        model.addAttribute("receiptNo", "");
        return "publicity/look-up";
    }

    @PostMapping("/public/objections")
    String answer(
            @RequestParam String receiptNo, @RequestParam String secret, Model model, HttpServletResponse response) {
        Optional<Objection> found = answers.of(receiptNo, secret);
        model.addAttribute("receiptNo", receiptNo);
        model.addAttribute("objection", found.orElse(null));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("unknown", true);
        }
        return "publicity/look-up";
    }

    private String page(long id, FieldsView fields, Model model) {
        model.addAttribute("notice", notices.get(id));
        model.addAttribute("fields", fields);
        return "publicity/objection-new";
    }

    /** What the page sent, without files: none that somebody else has uploaded can be named. */
    static FormInput input(MultiValueMap<String, String> params) {
        var own = new LinkedMultiValueMap<>(params);
        own.remove(ObjectionForm.EVIDENCE);
        return FormInput.ofParams(own);
    }

    static List<MultipartFile> evidence(MultipartHttpServletRequest request) {
        return request.getFiles(ObjectionForm.EVIDENCE).stream()
                .filter(file -> !file.isEmpty())
                .toList();
    }
}
