package org.xuegai.casework;

import java.util.Map;

/** A module's contribution to what conditions and rules of a case's forms may read. */
public interface CaseFacts {

    Map<String, Object> of(CaseFile caseFile);
}
