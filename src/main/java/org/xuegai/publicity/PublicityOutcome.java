package org.xuegai.publicity;

import java.util.Collection;

/** What the objections to a notice lead to, the gravest last; variable {@code publicityOutcome} of the caller. */
public enum PublicityOutcome {
    CLEAR,
    ADJUST,
    REINSPECT,
    REFER;

    /** @param action option of {@code verificationAction} */
    static PublicityOutcome of(String action) {
        return "MAINTAIN".equals(action) ? CLEAR : valueOf(action);
    }

    static PublicityOutcome gravest(Collection<PublicityOutcome> all) {
        return all.stream().max(Enum::compareTo).orElse(CLEAR);
    }
}
