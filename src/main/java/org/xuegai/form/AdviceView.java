package org.xuegai.form;

import java.util.List;

/** What rules say while a form is being filled in. Drawn by {@code form/advice.html}. */
public record AdviceView(List<Rule> rules) {

    /**
     * One rule.
     *
     * @param tag CSS class of the verdict: g, y or r
     * @param verdict 符合要求, 要写说明, 还差 1 人
     * @param href anchor of the field concerned; null for none
     * @param bar null where the rule has no figures
     */
    public record Rule(String ruleNo, String title, String tag, String verdict, String text, String href, Bar bar) {}

    /** Widths on a bar of 200: how far it is filled and where the goal stands. */
    public record Bar(String filled, String goal) {}

    public boolean isEmpty() {
        return rules.isEmpty();
    }
}
