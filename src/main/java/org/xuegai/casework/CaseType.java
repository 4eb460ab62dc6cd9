package org.xuegai.casework;

import java.util.List;

import org.xuegai.account.Actor;
import org.xuegai.account.Role;

/**
 * What kinds of case there are, as the processes declare them.
 *
 * @param key process id, folder and API name, e.g. {@code reform-plan}
 * @param title in Chinese, e.g. 改革方案
 * @param caseNoPrefix e.g. {@code GGFA}
 * @param startForm id of the form a filing begins with
 * @param startRole who may begin one; somebody of the association for its own matters; null where only another case
 *     leads to it
 * @param steps the main line of the process, in order
 */
public record CaseType(
        String key, String title, String caseNoPrefix, String startForm, Role startRole, List<Step> steps) {

    /** A matter of the association's own, without a society. */
    public boolean isOwn() {
        return startRole != null && startRole.side() != Role.Side.SOCIETY;
    }

    /** Whether the person may begin one. */
    public boolean mayBegin(Actor actor) {
        return startRole != null && actor.has(startRole);
    }

    /**
     * One step that officials speak of.
     *
     * @param activityId in the case type's own process
     * @param title in Chinese
     */
    public record Step(String activityId, String title) {}
}
