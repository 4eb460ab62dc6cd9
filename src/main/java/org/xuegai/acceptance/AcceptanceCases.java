package org.xuegai.acceptance;

/** Keys of the acceptance's case types, which are also the ids of the forms they begin with. */
public final class AcceptanceCases {

    public static final String TYPE = "acceptance";
    public static final String LIST = "acceptance-list";
    public static final String HANDOVER = "acceptance-handover";

    private AcceptanceCases() {}
}
