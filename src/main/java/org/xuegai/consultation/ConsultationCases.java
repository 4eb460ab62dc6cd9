package org.xuegai.consultation;

/** Keys of the two case types: what is consulted upon, and the meeting that consults. */
public final class ConsultationCases {

    /** The form of an issue bears the same name. */
    public static final String ISSUE = "consultation-issue";

    public static final String MEETING = "regular-consultation";

    private ConsultationCases() {}
}
