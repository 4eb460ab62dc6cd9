package org.xuegai.pilot.candidate;

/** What became of a candidate by the list, and after it. Source: domain 2.2 outcome */
public enum ListOutcome {
    PILOT,
    RESERVE,
    NOT_LISTED,
    /** A pilot that did not sign, has left or was put out; its place is free. */
    GIVEN_UP;

    /** Whether it is what the task force has advised: RECOMMEND, RESERVE or NOT_RECOMMEND. */
    public boolean follows(String recommendation) {
        return switch (this) {
            case PILOT -> "RECOMMEND".equals(recommendation);
            case RESERVE -> "RESERVE".equals(recommendation);
            case NOT_LISTED -> "NOT_RECOMMEND".equals(recommendation);
            case GIVEN_UP -> false;
        };
    }
}
