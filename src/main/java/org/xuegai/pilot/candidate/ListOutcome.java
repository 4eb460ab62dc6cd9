package org.xuegai.pilot.candidate;

/** What the list made of a candidate. Source: domain 2.2 outcome */
public enum ListOutcome {
    PILOT,
    RESERVE,
    NOT_LISTED;

    /** Whether it is what the task force has advised: RECOMMEND, RESERVE or NOT_RECOMMEND. */
    public boolean follows(String recommendation) {
        return switch (this) {
            case PILOT -> "RECOMMEND".equals(recommendation);
            case RESERVE -> "RESERVE".equals(recommendation);
            case NOT_LISTED -> "NOT_RECOMMEND".equals(recommendation);
        };
    }
}
