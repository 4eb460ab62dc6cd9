package org.xuegai.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.xuegai.platform.Json;

/** How a request is turned away before it reaches a controller: for scripts, for htmx, for browsers. */
@Component
class Refusals {

    static final String SIGN_IN = "/sign-in";

    private final MessageSource messages;
    private final LocaleResolver locales;

    Refusals(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** RFC 9457; the text is the message {@code account.problem.<code>}. */
    void problem(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, Object... args)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("code", code);
        body.put("detail", messages.getMessage("account.problem." + code, args, code, locales.resolveLocale(request)));
        body.put("instance", path(request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Json.write(body));
    }

    /** Sends the browser elsewhere; htmx is told to load the whole page. */
    void redirect(HttpServletRequest request, HttpServletResponse response, HttpStatus htmxStatus, String target)
            throws IOException {
        String url = request.getContextPath() + target;
        if (isHtmx(request)) {
            response.setHeader("HX-Redirect", url);
            response.setStatus(htmxStatus.value());
        } else {
            response.sendRedirect(url);
        }
    }
}
