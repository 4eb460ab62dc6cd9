package org.xuegai.account;

import java.io.IOException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers a role that may not and a form without its CSRF token. */
@Component
class NotAllowed implements AccessDeniedHandler {

    private final Refusals refusals;
    private final NotSignedIn notSignedIn;

    NotAllowed(Refusals refusals, NotSignedIn notSignedIn) {
        this.refusals = refusals;
        this.notSignedIn = notSignedIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (Refusals.path(request).equals(Refusals.SIGN_IN)) {
            // the sign-in page lay open longer than its session
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher("/sign-in/expired").forward(request, response);
        } else if (Principals.of(SecurityContextHolder.getContext().getAuthentication())
                .isEmpty()) {
            notSignedIn.commence(request, response, null);
        } else if (Refusals.isApi(request)) {
            String code = reason instanceof CsrfException ? "CSRF" : "FORBIDDEN";
            refusals.problem(request, response, HttpStatus.FORBIDDEN, code);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
