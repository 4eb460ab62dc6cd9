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

/** Slows down who tries passwords or writes without an account from one address, before any of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RateFilter extends OncePerRequestFilter {

    private static final Set<String> SIGN_IN = Set.of("/sign-in", "/api/v1/tokens");
    private static final String ONE_MINUTE = "60";

    private final Attempts signIns;
    private final Attempts publicPosts;

    RateFilter(WebProperties properties) {
        this.signIns = new Attempts(properties.signInsPerMinute(), System::nanoTime);
        this.publicPosts = new Attempts(properties.publicPostsPerMinute(), System::nanoTime);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || counted(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (counted(request).permits(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, ONE_MINUTE);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** @return null where nothing is counted */
    private Attempts counted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/public/") || path.startsWith("/api/v1/public/")) {
            return publicPosts;
        }
        return SIGN_IN.contains(path) ? signIns : null;
    }
}
