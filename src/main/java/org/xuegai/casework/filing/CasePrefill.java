package org.xuegai.casework.filing;

import java.util.Map;

import org.xuegai.casework.CaseFile;

/** What a form of a case holds before anybody has typed. */
public interface CasePrefill {

    boolean appliesTo(String formId);

    Map<String, Object> prefill(CaseFile caseFile);

    /** Whether what was filed before is left aside: the form is filed again and again, each time about something new. */
    default boolean beginsAnew() {
        return false;
    }

    /**
     * The same where one contribution serves several forms, or several tasks of a case.
     *
     * @param taskId engine task; null for a form that belongs to none
     */
    default Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        return prefill(caseFile);
    }
}
