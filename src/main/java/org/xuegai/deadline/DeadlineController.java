package org.xuegai.deadline;

import java.security.Principal;
import java.util.List;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.platform.FieldProblem;

/** The administrator's pages of the deadline table. */
@Controller
@RequestMapping("/admin/deadlines")
class DeadlineController {

    private final DeadlineEdits deadlines;
    private final ParameterEdits parameters;
    private final CalendarImport calendar;

    DeadlineController(DeadlineEdits deadlines, ParameterEdits parameters, CalendarImport calendar) {
        this.deadlines = deadlines;
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rules", deadlines.all());
        model.addAttribute("parameters", parameters.all());
        model.addAttribute("endsSoon", calendar.endsSoon().orElse(null));
        return "deadline/deadlines";
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, Model model) {
        DeadlineRow row = deadlines.row(id);
        return page(row, DeadlineForm.of(row), List.of(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            DeadlineForm form,
            Principal administrator,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        List<FieldProblem> problems = deadlines.change(id, form, administrator.getName());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(deadlines.row(id), form, problems, model);
        }
        flash.addFlashAttribute("saved", deadlines.row(id).title());
        return "redirect:/admin/deadlines";
    }

    private static String page(DeadlineRow row, DeadlineForm form, List<FieldProblem> problems, Model model) {
        model.addAttribute("rule", row);
        model.addAttribute("form", form);
        model.addAttribute("errors", new EditErrors(problems));
        return "deadline/deadline";
    }
}
