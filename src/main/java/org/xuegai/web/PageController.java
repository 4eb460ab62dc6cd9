package org.xuegai.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.xuegai.account.Actor;

/** The pages that belong to no module: the way in, the help, the administrator's index. */
@Controller
class PageController {

    /**
     * One of the administrator's pages.
     *
     * @param title message key
     * @param hint message key
     */
    record AdminPage(String path, String title, String hint) {

        static AdminPage of(String name) {
            return new AdminPage("/admin/" + name, "web.admin." + name, "web.admin." + name + ".hint");
        }
    }

    private static final List<AdminPage> ADMIN_PAGES = Stream.of(
                    "societies", "accounts", "deadlines", "calendar", "mail", "jobs")
            .map(AdminPage::of)
            .toList();
    private static final List<String> HELP_TOPICS =
            List.of("fill", "rules", "sign", "after", "returned", "withdraw", "keys");

    private final Navigation navigation;

    PageController(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping("/")
    String index() {
        Actor actor = Shells.actor();
        return "redirect:" + (actor == null ? "/sign-in" : navigation.home(actor));
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("topics", HELP_TOPICS);
        return "web/help";
    }

    @GetMapping("/admin")
    String admin(Model model) {
        model.addAttribute("pages", ADMIN_PAGES);
        return "web/admin";
    }
}
