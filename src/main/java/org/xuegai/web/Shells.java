package org.xuegai.web;

import java.time.LocalDateTime;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.SignedIn;
import org.xuegai.platform.XuegaiClock;

/** Makes the {@link Shell} of a request. */
@Component
class Shells {

    private final Navigation navigation;
    private final XuegaiClock clock;
    private final boolean demo;

    Shells(Navigation navigation, XuegaiClock clock, Environment environment) {
        this.navigation = navigation;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Shell of(HttpServletRequest request) {
        Actor actor = actor();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String back = "GET".equals(request.getMethod()) ? path : "/";
        return actor == null
                ? new Shell(demo, demoNow(), navigation.ofPublic(path), null, null, back)
                : new Shell(demo, demoNow(), navigation.of(actor, path), actor, roleLabel(actor), back);
    }

    private LocalDateTime demoNow() {
        return demo && clock.isAhead() ? clock.localNow() : null;
    }

    /** @return null before sign-in */
    static Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.getActor()
                : null;
    }

    private static String roleLabel(Actor actor) {
        return actor.office().map(role -> "account.role." + role.name()).orElse("web.noRole");
    }
}
