package org.xuegai.casework;

import java.util.List;

import org.xuegai.platform.Problem;

/** The case types of this installation. */
public interface CaseTypes {

    List<CaseType> all();

    /** @throws Problem 404 when there is no such type */
    CaseType get(String key);
}
