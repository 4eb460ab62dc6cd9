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
import org.xuegai.platform.XuegaiClock;

/** The administrator's page of one threshold: its values over time and a new one. */
@Controller
@RequestMapping("/admin/deadlines/parameters/{code}")
class ParameterController {

    private final ParameterEdits parameters;
    private final XuegaiClock clock;

    ParameterController(ParameterEdits parameters, XuegaiClock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    @GetMapping
    String open(@PathVariable String code, Model model) {
        ParameterHistory history = parameters.history(code);
        var form = new ParameterForm(
                history.fingerprint(),
                history.on(clock.today()).paramValue(),
                clock.today().plusDays(1).toString(),
                "");
        return page(history, form, List.of(), model);
    }

    @PostMapping
    String add(
            @PathVariable String code,
            ParameterForm form,
            Principal administrator,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        List<FieldProblem> problems = parameters.add(code, form, administrator.getName());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(parameters.history(code), form, problems, model);
        }
        flash.addFlashAttribute("saved", parameters.history(code).title());
        return "redirect:/admin/deadlines";
    }

    private String page(ParameterHistory history, ParameterForm form, List<FieldProblem> problems, Model model) {
        model.addAttribute("history", history);
        model.addAttribute("inForce", history.on(clock.today()));
        model.addAttribute("form", form);
        model.addAttribute("errors", new EditErrors(problems));
        return "deadline/parameter";
    }
}
