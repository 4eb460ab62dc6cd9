package org.xuegai.inspection;

/** Keys of the inspection's case type and of the form it begins with. */
public final class InspectionCases {

    public static final String TYPE = "site-inspection";
    public static final String APPLICATION = "acceptance-application";

    /** List of the eleven rows of a society's self-assessment. */
    public static final String SELF_ROWS = "selfAssessmentRows";

    private InspectionCases() {}
}
