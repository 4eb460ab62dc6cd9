package org.xuegai.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.xuegai.platform.Messages;

/** Asks everybody to wait until the demo's story has been told. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoCurtain extends OncePerRequestFilter {

    private static final String SECONDS = "5";

    private final TemplateEngine templates;
    private volatile boolean open;

    DemoCurtain(TemplateEngine templates) {
        this.templates = templates;
    }

    void open() {
        open = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open || request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Locale language = asked != null && asked.startsWith("en") ? Locale.ENGLISH : Messages.OFFICIAL;
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(templates.process(
                        "demo/preparing", new Context(language, Map.of("root", request.getContextPath()))));
    }
}
