package org.xuegai.consultation.resolution;

/** Names of the forms of a resolution. */
final class ResolutionForms {

    static final String REPORT = "resolution-report";
    static final String CHECK = "resolution-check";

    private ResolutionForms() {}
}
