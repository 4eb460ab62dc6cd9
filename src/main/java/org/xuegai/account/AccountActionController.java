package org.xuegai.account;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;

/** What an administrator does to one account besides changing its fields. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AccountActionController {

    private static final int LONGEST_POST = 60;

    private final AccountStore accounts;
    private final AccountOperations operations;
    private final StaffPosts posts;
    private final Societies societies;

    AccountActionController(
            AccountStore accounts, AccountOperations operations, StaffPosts posts, Societies societies) {
        this.accounts = accounts;
        this.operations = operations;
        this.posts = posts;
        this.societies = societies;
    }

    /** Answers with the one-time password, which is not shown again. */
    @PostMapping("/password-reset")
    String resetPassword(@PathVariable long id, @CurrentActor Actor admin, Model model) {
        Account account = account(id);
        model.addAttribute("account", account);
        model.addAttribute("password", operations.resetPassword(account, admin.username()));
        return "account/one-time-password";
    }

    /** @throws Problem 409 when it is the administrator's own account */
    @PostMapping("/stop")
    String stop(@PathVariable long id, @CurrentActor Actor admin) {
        if (id == admin.userId()) {
            throw Problem.conflict("OWN_ACCOUNT");
        }
        operations.setActive(account(id), false, admin.username());
        return backTo(id);
    }

    @PostMapping("/restoration")
    String restore(@PathVariable long id, @CurrentActor Actor admin) {
        operations.setActive(account(id), true, admin.username());
        return backTo(id);
    }

    @PostMapping("/unlocking")
    String unlock(@PathVariable long id, @CurrentActor Actor admin) {
        operations.unlock(account(id), admin.username());
        return backTo(id);
    }

    @PostMapping("/posts")
    String addPost(
            @PathVariable long id,
            @RequestParam long societyId,
            @RequestParam String societyPost,
            @CurrentActor Actor admin) {
        if (!societies.existsById(societyId) || societyPost.isBlank() || societyPost.length() > LONGEST_POST) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "POST_INCOMPLETE");
        }
        posts.add(account(id), societyId, societyPost.strip(), admin.username());
        return backTo(id);
    }

    @PostMapping("/posts/{societyId}/removal")
    String removePost(@PathVariable long id, @PathVariable long societyId, @CurrentActor Actor admin) {
        posts.remove(account(id), societyId, admin.username());
        return backTo(id);
    }

    private Account account(long id) {
        return accounts.byId(id).orElseThrow(Problem::notFound);
    }

    private static String backTo(long id) {
        return "redirect:/admin/accounts/" + id;
    }
}
