package org.xuegai.account;

import java.io.IOException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers those who are not signed in: 401 for scripts and htmx, the sign-in page for browsers. */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    private final Refusals refusals;

    NotSignedIn(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!Refusals.isApi(request)) {
            String ended = request.getAttribute(SessionGuard.ENDED) == null ? "" : "?ended";
            refusals.redirect(request, response, HttpStatus.UNAUTHORIZED, Refusals.SIGN_IN + ended);
        } else if (reason instanceof PasswordSignIn.TooManyTries locked) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(locked.minutes() * 60));
            refusals.problem(request, response, HttpStatus.TOO_MANY_REQUESTS, "LOCKED", locked.minutes());
        } else {
            boolean wantsToken = Refusals.path(request).equals(WebSecurity.TOKENS);
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, wantsToken ? "Basic realm=\"xuegai\"" : "Bearer");
            refusals.problem(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    wantsToken && request.getHeader(HttpHeaders.AUTHORIZATION) != null
                            ? "WRONG_CREDENTIALS"
                            : "NOT_SIGNED_IN");
        }
    }
}
