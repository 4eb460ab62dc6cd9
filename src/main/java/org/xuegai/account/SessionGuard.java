package org.xuegai.account;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xuegai.platform.XuegaiClock;

/** Ends a session eight hours after signing in, or as soon as its account was stopped or changed. */
class SessionGuard extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(8);
    static final String SIGNED_IN_AT = "xuegai.signedInAt";
    /** Request attribute: this request lost its session. */
    static final String ENDED = "xuegai.ended";

    private final Principals principals;
    private final XuegaiClock clock;

    SessionGuard(Principals principals, XuegaiClock clock) {
        this.principals = principals;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Refusals.path(request).startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> principal = Principals.current();
        if (principal.isPresent() && (tooOld(request) || !principals.stillGood(principal.get()))) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            request.setAttribute(ENDED, true);
        }
        chain.doFilter(request, response);
    }

    private boolean tooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(SIGNED_IN_AT) instanceof Instant signedInAt
                && Duration.between(signedInAt, clock.instant()).compareTo(LONGEST) >= 0;
    }
}
