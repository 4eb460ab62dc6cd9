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
 * @param signedInSociety whether its way leads through the society's own three levels before the association sees it
 * @param steps the main line of the process, in order
 */
public record CaseType(
        String key,
        String title,
        String caseNoPrefix,
        String startForm,
        Role startRole,
        boolean signedInSociety,
        List<Step> steps) {

    /** A matter of the association's own, without a society. */
    public boolean isOwn() {
        return startRole != null && startRole.side() != Role.Side.SOCIETY;
    }

    /**
     * Who reads first what is sent off: the secretary-general, the association at once ({@code .direct}), or whoever
     * reviews a matter of its own ({@code .own}).
     *
     * @param message key of the words for the first of these
     */
    public String sentBy(String message) {
        if (isOwn()) {
            return message + ".own";
        }
        return signedInSociety ? message : message + ".direct";
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
