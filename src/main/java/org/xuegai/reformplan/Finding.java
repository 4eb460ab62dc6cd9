package org.xuegai.reformplan;

import java.util.Comparator;
import java.util.List;

import org.xuegai.form.FormAdvice.Level;

/**
 * What one rule of a decision table says.
 *
 * @param message in Chinese, with the gap as a number of people
 * @param field key of the field concerned; null where none is
 */
record Finding(String ruleNo, Level level, String message, String field) {

    /** The worst level wins. Source: D1 */
    static Level worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.PASS);
    }
}
