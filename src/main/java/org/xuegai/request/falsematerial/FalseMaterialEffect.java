package org.xuegai.request.falsematerial;

import org.xuegai.casework.CaseFile;

/** What finding false material does to the cases of one type, besides the note on the society's record. */
public interface FalseMaterialEffect {

    /** Whether it can be reported in this case now. */
    boolean mayBeFound(CaseFile caseFile);

    /** Message key of the note on the record; its argument is for how many years the society may not apply. */
    String note();

    /**
     * Ends or fails the case.
     *
     * @return false when that was done before
     */
    boolean found(CaseFile caseFile);

    /** Whether money that was paid is to come back, and nothing else in the case sees to it. */
    default boolean refundDue(CaseFile caseFile) {
        return false;
    }
}
