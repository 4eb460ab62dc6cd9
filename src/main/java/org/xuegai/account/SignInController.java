package org.xuegai.account;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sign-in page. */
@Controller
class SignInController {

    private final ObjectProvider<DemoSignIns> demo;

    SignInController(ObjectProvider<DemoSignIns> demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String page(HttpServletRequest request, CsrfToken csrf, Model model) {
        if (Principals.current().isPresent()) {
            return "redirect:/";
        }
        String notice = null;
        if (request.getParameterMap().containsKey("signedOut")) {
            notice = "account.signIn.signedOut";
        } else if (request.getParameterMap().containsKey("ended")) {
            notice = "account.signIn.ended";
        }
        return page(notice, request, csrf, model);
    }

    /** Where a sign-in arrives whose page lay open too long. */
    @RequestMapping("/sign-in/expired")
    String expired(HttpServletRequest request, CsrfToken csrf, Model model) {
        return page("account.signIn.expired", request, csrf, model);
    }

    private String page(String notice, HttpServletRequest request, CsrfToken csrf, Model model) {
        // opens the session now: the page may be half sent when its form asks for the token
        csrf.getToken();
        model.addAttribute("notice", notice);
        model.addAttribute("failure", SignInOutcome.takeFailure(request));
        model.addAttribute("demo", demo.getIfAvailable());
        return "account/sign-in";
    }
}
