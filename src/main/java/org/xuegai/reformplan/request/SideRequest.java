package org.xuegai.reformplan.request;

import java.util.Map;

import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;

/** A form that somebody may send for a case at any suitable moment and that starts a process of its own. */
interface SideRequest {

    /** Part of the address, e.g. {@code adjustment} in {@code /cases/GGFA-2026-0001/adjustment}. */
    String key();

    String formId();

    String processId();

    /** The role the actor asks in. */
    Role role(CaseFile caseFile, Actor actor);

    boolean appliesTo(CaseFile caseFile, Actor actor);

    /** Whether nothing is left to decide once the case has come to a status. */
    boolean isMootIn(CaseStatus status);

    /** What the form says before anybody types, as it is now; nobody types over it. */
    default Map<String, Object> given(CaseFile caseFile) {
        return Map.of();
    }

    /** Adds to the checked data what the system itself knows. */
    Map<String, Object> completed(CaseFile caseFile, Map<String, Object> data);

    /** Variables that the process's gateways and tables read. */
    Map<String, Object> variables(CaseFile caseFile, Map<String, Object> data);
}
