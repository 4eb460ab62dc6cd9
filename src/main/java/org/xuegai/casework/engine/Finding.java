package org.xuegai.casework.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.xuegai.form.FormAdvice.Level;

/**
 * What one rule of a decision table says.
 *
 * @param message in Chinese, with the gap as a number of people
 * @param field key of the field concerned; null where none is
 */
public record Finding(String ruleNo, Level level, String message, String field) {

    static Finding of(Map<String, Object> row) {
        return new Finding(
                (String) row.get("ruleNo"),
                Level.valueOf((String) row.get("level")),
                (String) row.get("message"),
                (String) row.get("field"));
    }

    /** The worst level wins. Source: D1 */
    public static Level worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.PASS);
    }
}
