package org.xuegai.pilot;

/** Keys of the pilot's case types, which are also the ids of the forms they begin with. */
public final class PilotCases {

    public static final String BATCH = "pilot-batch";
    public static final String APPLICATION = "pilot-application";
    public static final String LIST = "pilot-list";

    private PilotCases() {}
}
