package org.xuegai.casework;

import java.util.Map;

/** What the gateways of a case type's own process read from the beginning. */
public interface CaseVariables {

    boolean appliesTo(String caseType);

    Map<String, Object> of(CaseFile caseFile);
}
