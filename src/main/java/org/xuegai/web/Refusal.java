package org.xuegai.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.xuegai.platform.FieldProblem;

/**
 * A request that was not carried out, ready to be shown.
 *
 * @param code stable, for programs
 * @param detail one sentence for people, in the reader's language
 * @param ruleNo number of the rule that the refusal follows, for programs; null for none
 * @param errors what is wrong with which field; empty unless the input is at fault
 * @param traceId number of the request in the log
 */
public record Refusal(
        HttpStatus status, String code, String detail, String ruleNo, List<FieldProblem> errors, String traceId) {

    /** Which words the page has for this status. */
    public String kind() {
        return switch (status) {
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "missing";
            case CONFLICT -> "conflict";
            case PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> "file";
            case TOO_MANY_REQUESTS -> "often";
            default -> status.is5xxServerError() ? "broken" : "input";
        };
    }
}
