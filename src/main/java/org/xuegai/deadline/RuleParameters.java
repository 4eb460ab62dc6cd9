package org.xuegai.deadline;

import java.math.BigDecimal;
import java.util.List;

/** Thresholds in force today, changed without redeployment. Source: domain 3 (conventions). */
public interface RuleParameters {

    /** @throws IllegalArgumentException for an unknown code */
    int integer(String code);

    /** @throws IllegalArgumentException for an unknown code */
    BigDecimal decimal(String code);

    /**
     * Whole numbers kept as one parameter, for example {@code coreStandards}.
     *
     * @throws IllegalArgumentException for an unknown code
     */
    List<Integer> integers(String code);
}
