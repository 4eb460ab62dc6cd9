package org.xuegai.casework;

/** Where a case stands. Source: domain 2.0.2. */
public enum CaseStatus {
    DRAFT(Clock.OFF),
    SOCIETY_REVIEW(Clock.PAUSED),
    SUBMITTED(Clock.OFF),
    CORRECTION_REQUIRED(Clock.PAUSED),
    NOT_ACCEPTED(Clock.ENDED),
    ACCEPTED(Clock.RUNNING),
    UNDER_REVIEW(Clock.RUNNING),
    RETURNED(Clock.PAUSED),
    EXPERT_STAGE(Clock.PAUSED),
    PENDING_DECISION(Clock.RUNNING),
    RECTIFYING(Clock.PAUSED),
    REINSPECTION(Clock.RUNNING),
    IN_PUBLICITY(Clock.PAUSED),
    OBJECTION_CHECK(Clock.PAUSED),
    DECIDED(Clock.ENDED),
    ISSUED(Clock.ENDED),
    RECONSIDERATION(Clock.ENDED),
    CLOSED(Clock.ENDED),
    ARCHIVED(Clock.ENDED),
    WITHDRAWN(Clock.ENDED),
    SUSPENDED(Clock.PAUSED),
    TERMINATED(Clock.ENDED);

    /** What a status does to the promise made to the society. Source: domain 2.0.2, D6 clock rule 4. */
    public enum Clock {
        OFF,
        RUNNING,
        PAUSED,
        ENDED
    }

    private final Clock clock;

    CaseStatus(Clock clock) {
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    /** Nothing in the process happens any more. */
    public boolean isEnded() {
        return this == NOT_ACCEPTED || this == ARCHIVED || this == WITHDRAWN || this == TERMINATED;
    }

    /** Over without a decision: there is no step any more, nor will there be one. */
    public boolean isBrokenOff() {
        return isEnded() && this != ARCHIVED;
    }

    /** What may become of a suspended case without its being taken up again. */
    boolean leavesSuspension() {
        return this == WITHDRAWN || this == TERMINATED;
    }

    public boolean isDecided() {
        return this == DECIDED || this == ISSUED || this == CLOSED || this == ARCHIVED;
    }
}
