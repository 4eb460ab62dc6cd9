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
    private final String ruleNo;

    public Problem(HttpStatus status, String code, List<FieldProblem> errors, Object... args) {
        this(status, code, null, errors, args);
    }

    private Problem(HttpStatus status, String code, String ruleNo, List<FieldProblem> errors, Object[] args) {
        super(errors.isEmpty() ? code : code + " " + errors);
        this.status = status;
        this.code = code;
        this.args = args;
        this.errors = List.copyOf(errors);
        this.ruleNo = ruleNo;
    }

    /** The same refusal, for programs, with the number of the rule that it follows, e.g. {@code 2.0.3}. */
    public Problem byRule(String number) {
        return new Problem(status, code, number, errors(), args());
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

    /** Null where the refusal follows no numbered rule, or each of its errors names its own. */
    public String ruleNo() {
        return ruleNo;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args;
    }

    public List<FieldProblem> errors() {
        return errors == null ? List.of() : errors;
    }
}
