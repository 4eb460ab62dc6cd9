package org.xuegai.casework;

/** The shared forms of a society's three levels, the same for every case type. Source: domain 2.0.3 会内三级 */
public final class SocietyForms {

    public static final String SECRETARY_CHECK = "secretary-check";
    public static final String BOARD_RESOLUTION = "board-resolution";
    public static final String COMMITMENT = "society-commitment";

    /** Field of the last two that holds the stamped page. */
    public static final String SEALED_PAGE = "sealedPageFile";

    private SocietyForms() {}
}
