package org.xuegai.casework.filing;

import java.util.Map;

import org.xuegai.casework.CaseFile;

/** A module's contribution to what conditions and rules of a case's forms may read. */
public interface CaseFacts {

    Map<String, Object> of(CaseFile caseFile);
}
