package org.xuegai.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** Shows a {@link Refusal}: as problem+json to programs and scripts, as a page to people. */
@Component
class RefusalView {

    private final MessageSource messages;
    private final Shells shells;

    RefusalView(MessageSource messages, Shells shells) {
        this.messages = messages;
        this.shells = shells;
    }

    static boolean isApi(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original == null ? request.getRequestURI() : original.toString();
        return path.startsWith(request.getContextPath() + "/api/");
    }

    Object of(Problem problem, HttpServletRequest request) {
        return shown(
                refusal(problem.status(), problem.code(), problem.ruleNo(), problem.errors(), request, problem.args()),
                request);
    }

    Object of(HttpStatus status, String code, HttpServletRequest request, Object... args) {
        return of(status, code, List.of(), request, args);
    }

    Object of(HttpStatus status, String code, List<FieldProblem> errors, HttpServletRequest request, Object... args) {
        return shown(refusal(status, code, null, errors, request, args), request);
    }

    private Refusal refusal(
            HttpStatus status,
            String code,
            String ruleNo,
            List<FieldProblem> errors,
            HttpServletRequest request,
            Object[] args) {
        return new Refusal(status, code, detail(status, code, args), ruleNo, errors, TraceFilter.traceId(request));
    }

    private Object shown(Refusal refusal, HttpServletRequest request) {
        return wantsJson(request) ? json(refusal) : page(refusal, request);
    }

    /** The sentence of the module that refused, else ours, else that it was refused. */
    private String detail(HttpStatus status, String code, Object... args) {
        String general = status.is5xxServerError() ? "web.problem.INTERNAL" : "web.problem.REFUSED";
        return Stream.of("platform.problem." + code, "web.problem." + code, general)
                .map(key -> messages.getMessage(key, args, null, LocaleContextHolder.getLocale()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static ResponseEntity<ProblemDetail> json(Refusal refusal) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(refusal.status(), refusal.detail());
        body.setProperties(new LinkedHashMap<>(Map.of("code", refusal.code())));
        if (refusal.ruleNo() != null) {
            body.setProperty("ruleNo", refusal.ruleNo());
        }
        if (refusal.traceId() != null) {
            body.setProperty("traceId", refusal.traceId());
        }
        if (!refusal.errors().isEmpty()) {
            body.setProperty("errors", refusal.errors());
        }
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private ModelAndView page(Refusal refusal, HttpServletRequest request) {
        return new ModelAndView(
                "web/refusal", Map.of("refusal", refusal, "shell", shells.of(request)), refusal.status());
    }

    /** Programs by the path; the pages' own scripts by what they accept. */
    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return isApi(request) || accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
