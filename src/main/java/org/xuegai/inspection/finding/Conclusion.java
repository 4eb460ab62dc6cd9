package org.xuegai.inspection.finding;

/**
 * What D4 makes of the verdicts on the eleven standards.
 *
 * @param ruleNo row that fired, e.g. {@code D4-9}
 * @param conclusion PASS, RECTIFY or FAIL
 * @param message in Chinese
 */
public record Conclusion(String ruleNo, String conclusion, String message) {}
