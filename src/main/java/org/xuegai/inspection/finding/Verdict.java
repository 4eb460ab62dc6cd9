package org.xuegai.inspection.finding;

/** How far a standard is met, the strictest last. Source: D0 */
public enum Verdict {
    MET,
    PARTIALLY_MET,
    NOT_MET
}
