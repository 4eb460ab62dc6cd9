package org.xuegai.request;

import java.util.Map;
import java.util.Set;

import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;

/**
 * A form that somebody may send for a case at any suitable moment and that starts a process of its own. A module adds
 * each of its kinds as a bean; what pages and timeline call it stands under {@code request.<key>.} in the bundle
 * {@code request}: {@code ask}, {@code asked}, {@code lede}, {@code pending}, {@code moot}.
 */
public interface SideRequest {

    /** Part of the address, e.g. {@code adjustment} in {@code /cases/GGFA-2026-0001/requests/adjustment}. */
    String key();

    /** Its field with the property {@code opinion} is what the timeline shows as reason. */
    String formId();

    String processId();

    /** Forms of those who decide on it: they say in {@code requested} what was asked for; none for a mere entry. */
    Set<String> decidedOn();

    /** The role the actor asks in: one of the society's or one of the association's. */
    Role role(CaseFile caseFile, Actor actor);

    boolean appliesTo(CaseFile caseFile, Actor actor);

    /** Whether nothing is left to decide once the case has come to a status. */
    boolean isMootIn(CaseStatus status, CaseFile caseFile);

    /** What the form says before anybody types, as it is now; nobody types over it. */
    default Map<String, Object> given(CaseFile caseFile, Actor actor) {
        return Map.of();
    }

    /** What conditions and rules of this form may read besides what every form of the case may. */
    default Map<String, Object> facts(CaseFile caseFile, Actor actor) {
        return Map.of();
    }

    /** Adds to the checked data what the system itself knows. */
    default Map<String, Object> completed(CaseFile caseFile, Map<String, Object> data, Actor actor) {
        return data;
    }

    /** Variables that the process's gateways and tables read. */
    default Map<String, Object> variables(CaseFile caseFile, Map<String, Object> data) {
        return Map.of();
    }
}
