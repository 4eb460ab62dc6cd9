package org.xuegai.platform;

/**
 * What is wrong with one field of an input.
 *
 * @param field path of the field, e.g. {@code reformTaskRows[11].targetValue}
 * @param code stable code, e.g. {@code REQUIRED}, {@code UNKNOWN_FIELD}
 * @param message in the reader's language, says what to do
 */
public record FieldProblem(String field, String code, String message) {}
