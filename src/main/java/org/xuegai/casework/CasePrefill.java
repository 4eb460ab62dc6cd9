package org.xuegai.casework;

import java.util.Map;

/** What a form of a case holds before anybody has typed. */
public interface CasePrefill {

    boolean appliesTo(String formId);

    Map<String, Object> prefill(CaseFile caseFile);
}
