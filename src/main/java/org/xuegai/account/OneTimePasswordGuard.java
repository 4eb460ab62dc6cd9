package org.xuegai.account;

import java.io.IOException;
import java.util.Set;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** With a password set by somebody else one may do one thing: change it. */
class OneTimePasswordGuard extends OncePerRequestFilter {

    static final String CHANGE_PASSWORD = "/profile/password";
    private static final Set<String> OPEN = Set.of(CHANGE_PASSWORD, "/sign-out", "/language", "/error");

    private final Refusals refusals;

    OneTimePasswordGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = Refusals.path(request);
        boolean mustChange =
                Principals.current().filter(SignedIn::passwordOneTime).isPresent();
        if (!mustChange || OPEN.contains(path) || path.startsWith("/assets/")) {
            chain.doFilter(request, response);
        } else if (Refusals.isApi(request)) {
            refusals.problem(request, response, HttpStatus.FORBIDDEN, "PASSWORD_MUST_CHANGE");
        } else {
            refusals.redirect(request, response, HttpStatus.FORBIDDEN, CHANGE_PASSWORD);
        }
    }
}
