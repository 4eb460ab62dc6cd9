package org.xuegai.society;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** The administrator's pages of the register of societies. */
@Controller
@RequestMapping("/admin/societies")
class SocietyAdminController {

    private final Societies societies;
    private final SocietyRegister register;
    private final SocietyCheck check;
    private final CreditNotes notes;

    SocietyAdminController(Societies societies, SocietyRegister register, SocietyCheck check, CreditNotes notes) {
        this.societies = societies;
        this.register = register;
        this.check = check;
        this.notes = notes;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("societies", societies.findAllByOrderByCode());
        return "society/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return page(SocietyPage.blank(), model);
    }

    @PostMapping
    String create(@RequestParam Map<String, String> typed, Principal admin, Model model, HttpServletResponse response) {
        SocietyForm form = SocietyForm.of(typed);
        List<FieldProblem> errors = check.check(form, null);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(SocietyPage.refused(null, typed, errors), model);
        }
        register.create(form, admin.getName());
        return "redirect:/admin/societies";
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, Model model) {
        return page(SocietyPage.of(society(id), notes.of(id)), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Principal admin,
            Model model,
            HttpServletResponse response) {
        Society stored = society(id);
        SocietyForm form = SocietyForm.of(typed);
        List<FieldProblem> errors = check.check(form, id);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(SocietyPage.refused(id, typed, errors), model);
        }
        if (!stored.version().equals(form.version())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(SocietyPage.stale(stored, typed), model);
        }
        register.change(id, form, admin.getName());
        return "redirect:/admin/societies";
    }

    private Society society(long id) {
        return societies.findById(id).orElseThrow(Problem::notFound);
    }

    private static String page(SocietyPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("partyOrgForms", PartyOrgForm.values());
        model.addAttribute("disciplines", Discipline.sciences());
        return "society/edit";
    }
}
