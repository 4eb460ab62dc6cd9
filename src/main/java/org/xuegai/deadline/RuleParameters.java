package org.xuegai.deadline;

import java.math.BigDecimal;

/** Thresholds in force today, changed without redeployment. Source: domain 3 (conventions). */
public interface RuleParameters {

    /** @throws IllegalArgumentException for an unknown code */
    int integer(String code);

    BigDecimal decimal(String code);
}
