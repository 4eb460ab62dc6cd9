package org.xuegai.document.approval;

import java.time.LocalDate;

/**
 * An opinion as it was given.
 *
 * @param unit whose opinion, e.g. 计划财务部; blank where the box says it
 * @param result label of the verdict, e.g. 同意; blank for none and where the text begins with it
 * @param meeting whose opinion the person has only entered, with day and number of its minutes; null for none
 * @param person blank for an opinion deemed given
 */
public record Opinion(String unit, String result, String text, String meeting, String person, LocalDate on) {

    public Opinion(String unit, String result, String text, String person, LocalDate on) {
        this(unit, result, text, null, person, on);
    }

    /** Where verdict and words begin alike, the one that says more stands for both: 同意备案, not 同意备案。同意. */
    Opinion saidOnce() {
        if (text.startsWith(result)) {
            return new Opinion(unit, "", text, meeting, person, on);
        }
        boolean shorter = !text.isBlank() && result.startsWith(text.replaceFirst("。$", ""));
        return shorter ? new Opinion(unit, result, "", meeting, person, on) : this;
    }
}
