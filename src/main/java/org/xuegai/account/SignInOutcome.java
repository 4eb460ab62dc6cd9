package org.xuegai.account;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.XuegaiClock;

/** What follows signing in, failing to, and signing out. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, LogoutHandler {

    private static final String FAILURE = "xuegai.signInFailure";

    /**
     * Told to the person on the page that follows.
     *
     * @param lockedMinutes null unless locked
     */
    record Failure(String username, Long lockedMinutes) implements Serializable {}

    private final AuditLog audit;
    private final XuegaiClock clock;

    SignInOutcome(AuditLog audit, XuegaiClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Societies and the association to the to-do list; everybody else to their own first page. */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        boolean hasInbox = Principals.of(authentication)
                .map(SignedIn::getActor)
                .filter(actor -> actor.isOn(Role.Side.SOCIETY) || actor.isOn(Role.Side.ASSOCIATION))
                .isPresent();
        return hasInbox ? "/inbox" : "/";
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        HttpSession session = request.getSession();
        session.setAttribute(SessionGuard.SIGNED_IN_AT, clock.instant());
        session.removeAttribute(FAILURE);
        audit.record(authentication.getName(), "SIGN_IN", authentication.getName(), Map.of());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        Long minutes = reason instanceof PasswordSignIn.TooManyTries locked ? locked.minutes() : null;
        String username = PasswordProof.normalized(request.getParameter("username"));
        request.getSession().setAttribute(FAILURE, new Failure(username, minutes));
        response.sendRedirect(request.getContextPath() + Refusals.SIGN_IN + "?failed");
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        Principals.of(authentication)
                .ifPresent(principal ->
                        audit.record(principal.getUsername(), "SIGN_OUT", principal.getUsername(), Map.of()));
    }

    /** The failure to tell about, once. */
    static Failure takeFailure(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(FAILURE) instanceof Failure failure)) {
            return null;
        }
        session.removeAttribute(FAILURE);
        return failure;
    }
}
