package org.xuegai.pilot.candidate;

import java.util.Map;

/**
 * The row of D2 that fired.
 *
 * @param eligibility ELIGIBLE, CONDITIONAL or INELIGIBLE
 * @param message in Chinese
 */
public record EligibilityFinding(String ruleNo, String eligibility, String message) {

    static EligibilityFinding of(Map<String, Object> row) {
        return new EligibilityFinding(
                (String) row.get("ruleNo"), (String) row.get("eligibility"), (String) row.get("message"));
    }

    public boolean isIneligible() {
        return "INELIGIBLE".equals(eligibility);
    }
}
