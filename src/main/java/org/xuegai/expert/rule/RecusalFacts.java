package org.xuegai.expert.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is known of an expert and a society. Source
 *
 * @param expertUnit as the rule compares it; null where unknown
 * @param posts last day of each post held there; null while it lasts
 * @param dealings last day of each contract and payment; null while it lasts
 * @param handledBefore sat in an earlier group on the same matter that must be another one now
 * @param declared by the expert
 */
public record RecusalFacts(
        String expertUnit,
        List<String> societyUnits,
        List<LocalDate> posts,
        List<LocalDate> dealings,
        boolean handledBefore,
        Set<Conflict> declared) {

    /** What an expert may declare. */
    public enum Conflict {
        POST,
        FORMER_POST,
        KINSHIP,
        SAME_UNIT,
        DEALING,
        OTHER
    }
}
