package org.xuegai.casework;

import java.util.Set;

import org.xuegai.account.Actor;

/** Opens single cases to somebody who stands outside society and association: an expert, while called to them. */
public interface CaseGrant {

    boolean shows(String caseNo, Actor actor);

    /** Numbers of all cases that are open to the person. */
    Set<String> shown(Actor actor);
}
