package org.xuegai.casework.order;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xuegai.account.Actor;
import org.xuegai.account.CurrentActor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** Confirming pages of withdrawal, suspension and termination. */
@Controller
class CaseOrderPages {

    private final CaseFiles caseFiles;
    private final CaseOrders orders;

    CaseOrderPages(CaseFiles caseFiles, CaseOrders orders) {
        this.caseFiles = caseFiles;
        this.orders = orders;
    }

    @GetMapping("/cases/{caseNo}/{order:withdraw|suspend|terminate}")
    String ask(@PathVariable String caseNo, @PathVariable String order, @CurrentActor Actor actor, Model model) {
        return page(caseFiles.readable(caseNo, actor), order, "", List.of(), model);
    }

    @PostMapping("/cases/{caseNo}/{order:withdraw|suspend|terminate}")
    String give(
            @PathVariable String caseNo,
            @PathVariable String order,
            @RequestParam(defaultValue = "") String reason,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes flash,
            jakarta.servlet.http.HttpServletResponse response) {
        try {
            switch (order) {
                case "withdraw" -> orders.withdraw(caseNo, reason, actor);
                case "suspend" -> orders.suspend(caseNo, reason, actor);
                default -> orders.terminate(caseNo, reason, actor);
            }
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY) {
                throw problem;
            }
            response.setStatus(problem.status().value());
            return page(caseFiles.readable(caseNo, actor), order, reason, problem.errors(), model);
        }
        flash.addFlashAttribute("done", "casework.order.%s.done".formatted(order));
        return "redirect:/cases/" + caseNo;
    }

    private static String page(CaseFile caseFile, String order, String reason, List<FieldProblem> errors, Model model) {
        model.addAttribute("caseFile", caseFile);
        model.addAttribute("order", order);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "casework/order";
    }
}
