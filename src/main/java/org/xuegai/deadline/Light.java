package org.xuegai.deadline;

/** The time light of a step or of a promise. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    OVERDUE,
    PAUSED,
    NONE
}
