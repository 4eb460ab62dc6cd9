package org.xuegai.casework.filing;

import java.util.Map;

import org.xuegai.casework.CaseFile;

/** What a form of a case holds before anybody has typed. */
public interface CasePrefill {

    boolean appliesTo(String formId);

    Map<String, Object> prefill(CaseFile caseFile);

    /** The same where one contribution serves several forms. */
    default Map<String, Object> prefill(CaseFile caseFile, String formId) {
        return prefill(caseFile);
    }
}
