package org.xuegai.platform;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is wrong with one field of an input.
 *
 * @param field path of the field, e.g. {@code reformTaskRows[11].targetValue}
 * @param code stable code, e.g. {@code REQUIRED}, {@code UNKNOWN_FIELD}
 * @param message in the reader's language, says what to do
 * @param ruleNo number of the rule that a general code stands for here, e.g. {@code P3-11}; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(String field, String code, String message, String ruleNo) {

    public FieldProblem(String field, String code, String message) {
        this(field, code, message, null);
    }
}
