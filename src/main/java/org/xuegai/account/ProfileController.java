package org.xuegai.account;

import java.util.List;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** One's own page: who one is, the password, the API tokens. */
@Controller
@RequestMapping("/profile")
class ProfileController {

    private final AccountStore accounts;
    private final Principals principals;
    private final OwnPassword password;
    private final ApiTokens tokens;

    ProfileController(AccountStore accounts, Principals principals, OwnPassword password, ApiTokens tokens) {
        this.accounts = accounts;
        this.principals = principals;
        this.password = password;
        this.tokens = tokens;
    }

    @GetMapping
    String page(@CurrentActor Actor actor, Model model) {
        model.addAttribute("account", account(actor));
        model.addAttribute("roles", actor.roles().stream().sorted().toList());
        model.addAttribute("tokens", tokens.of(actor).stream().map(TokenRow::of).toList());
        return "account/profile";
    }

    @PostMapping("/tokens/{id}/revocation")
    String revoke(@PathVariable long id, @CurrentActor Actor actor) {
        tokens.revoke(actor, id);
        return "redirect:/profile";
    }

    @GetMapping("/password")
    String passwordPage(Model model) {
        return passwordPage(List.of(), model);
    }

    @PostMapping("/password")
    String changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String replacement,
            @RequestParam(defaultValue = "") String repeated,
            @CurrentActor Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<FieldProblem> problems = password.change(actor, current, replacement, repeated);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return passwordPage(problems, model);
        }
        stayIn(account(actor), request, response);
        return "redirect:/profile?changed";
    }

    /** The other sessions of this person end; this one goes on under a new id. */
    private void stayIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        SignedIn principal = principals.of(account);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private Account account(Actor actor) {
        return accounts.byId(actor.userId()).orElseThrow(Problem::notFound);
    }

    private static String passwordPage(List<FieldProblem> problems, Model model) {
        model.addAttribute("errors", new FieldErrors(problems));
        model.addAttribute("fields", List.of("current", "replacement", "repeated"));
        model.addAttribute(
                "oneTime",
                Principals.current().filter(SignedIn::passwordOneTime).isPresent());
        return "account/password";
    }
}
