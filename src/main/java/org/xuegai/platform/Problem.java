package org.xuegai.platform;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A request that is refused for a reason the caller should read. Answered as problem+json by the
 * API and as a page in the browser; the text comes from {@code platform.problem.<CODE>}.
 */
public class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient Object[] args;
    private final transient List<FieldProblem> errors;

    public Problem(HttpStatus status, String code, List<FieldProblem> errors, Object... args) {
        super(errors.isEmpty() ? code : code + " " + errors);
        this.status = status;
        this.code = code;
        this.args = args;
        this.errors = List.copyOf(errors);
    }

    /** Not there, or not the caller's to know. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "NOT_FOUND", List.of());
    }

    public static Problem forbidden(String code, Object... args) {
        return new Problem(HttpStatus.FORBIDDEN, code, List.of(), args);
    }

    /** Stale version, already done, wrong state. */
    public static Problem conflict(String code, Object... args) {
        return new Problem(HttpStatus.CONFLICT, code, List.of(), args);
    }

    public static Problem invalid(List<FieldProblem> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "INVALID_INPUT", errors, errors.size());
    }

    public static Problem of(HttpStatus status, String code, Object... args) {
        return new Problem(status, code, List.of(), args);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args;
    }

    public List<FieldProblem> errors() {
        return errors == null ? List.of() : errors;
    }
}
