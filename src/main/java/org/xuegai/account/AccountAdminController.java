package org.xuegai.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The administrator's list of accounts and the page of each. */
@Controller
@RequestMapping("/admin/accounts")
class AccountAdminController {

    private final AccountStore accounts;
    private final AccountRegister register;
    private final AccountCheck check;
    private final SignInAttempts attempts;
    private final StaffPosts posts;
    private final OneTimePasswords passwords;
    private final Societies societies;

    AccountAdminController(
            AccountStore accounts,
            AccountRegister register,
            AccountCheck check,
            SignInAttempts attempts,
            StaffPosts posts,
            OneTimePasswords passwords,
            Societies societies) {
        this.accounts = accounts;
        this.register = register;
        this.check = check;
        this.attempts = attempts;
        this.posts = posts;
        this.passwords = passwords;
        this.societies = societies;
    }

    @GetMapping
    String list(@RequestParam(required = false) String q, Model model) {
        Map<Long, String> names = societies.findAll().stream().collect(Collectors.toMap(Society::id, Society::name));
        model.addAttribute("q", q);
        model.addAttribute(
                "rows",
                accounts.search(q).stream().map(account -> row(account, names)).toList());
        return "account/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return page(AccountPage.blank(), model);
    }

    /** Answers with the one-time password, which is not shown again. */
    @PostMapping
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            @CurrentActor Actor admin,
            HttpServletResponse response,
            Model model) {
        AccountForm form = AccountForm.of(typed);
        List<FieldProblem> problems = check.check(form, null, admin.username());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(AccountPage.blank().refused(typed, problems), model);
        }
        String password = passwords.next();
        long id = register.open(form.toAccount(), password, admin.username());
        model.addAttribute("account", accounts.byId(id).orElseThrow());
        model.addAttribute("password", password);
        return "account/one-time-password";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        return page(stored(id), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            @CurrentActor Actor admin,
            HttpServletResponse response,
            Model model) {
        AccountPage stored = stored(id);
        AccountForm form = AccountForm.of(typed);
        List<FieldProblem> problems = check.check(form, stored.account(), admin.username());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(stored.refused(typed, problems), model);
        }
        if (form.version() == null || form.version() != stored.account().version()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(stored.outdated(), model);
        }
        register.change(stored.account(), form.version(), form.toAccount(), admin.username());
        return "redirect:/admin/accounts";
    }

    private AccountPage stored(long id) {
        Account account = accounts.byId(id).orElseThrow(Problem::notFound);
        return AccountPage.of(account, attempts.isLocked(account.username()), posts.of(id));
    }

    private String page(AccountPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("departments", Department.values());
        model.addAttribute("societies", societies.findAllByOrderByCode());
        return "account/edit";
    }

    private static AccountRow row(Account account, Map<Long, String> societyNames) {
        return new AccountRow(
                account.id(),
                account.username(),
                account.name(),
                account.roles().stream().sorted().toList(),
                societyNames.get(account.societyId()),
                account.active());
    }
}
