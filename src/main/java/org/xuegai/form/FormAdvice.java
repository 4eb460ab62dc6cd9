package org.xuegai.form;

import java.util.List;
import java.util.Map;

/** Live advice beside a form while it is being filled in. */
public interface FormAdvice {

    /** How much a piece of advice weighs. Source: D1. */
    enum Level {
        PASS,
        EXPLAIN,
        BLOCK
    }

    /**
     * One rule, computed on what has been typed so far.
     *
     * @param ruleNo e.g. {@code D1-1}
     * @param field key of the field concerned
     * @param actual count now; null where the rule has no figures
     * @param base whole that the count is part of
     * @param goal least count that passes
     */
    record Advice(
            String ruleNo, Level level, String title, String text, String field, Long actual, Long base, Long goal) {}

    boolean appliesTo(String formId);

    List<Advice> advise(FormContext context, Map<String, Object> data);
}
