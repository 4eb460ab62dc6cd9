package org.xuegai.web;

import java.io.IOException;
import java.util.Set;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down who tries passwords from one address, before any password is hashed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SignInRateFilter extends OncePerRequestFilter {

    private static final Set<String> PATHS = Set.of("/sign-in", "/api/v1/tokens");
    private static final String ONE_MINUTE = "60";

    private final Attempts attempts;

    SignInRateFilter(WebProperties properties) {
        this.attempts = new Attempts(properties.signInsPerMinute(), System::nanoTime);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !PATHS.contains(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (attempts.permits(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, ONE_MINUTE);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
