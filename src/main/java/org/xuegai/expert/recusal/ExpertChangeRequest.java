package org.xuegai.expert.recusal;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.group.Selection;
import org.xuegai.expert.group.Selections;
import org.xuegai.request.SideRequest;

/**
 * 更换专家: the task force lets an expert go who falls ill or whose conflict comes to light late. Source: domain 2.3
 * (exceptions)
 */
@Component
class ExpertChangeRequest implements SideRequest {

    static final String FORM = "expert-change";

    private final Selections selections;
    private final ExpertGroups groups;

    ExpertChangeRequest(Selections selections, ExpertGroups groups) {
        this.selections = selections;
        this.groups = groups;
    }

    @Override
    public String key() {
        return "expert-change";
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String processId() {
        return "expert-change";
    }

    /** It is carried out at once. */
    @Override
    public Set<String> decidedOn() {
        return Set.of();
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Role.pilotTaskForce;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return actor.has(Role.pilotTaskForce)
                && !caseFile.status().isEnded()
                && !caseFile.status().isDecided()
                && selections
                        .findFirstByCaseNoOrderByIdDesc(caseFile.caseNo())
                        .filter(Selection::isDrawn)
                        .filter(found -> !groups.confirmed(caseFile.caseNo(), found.purpose())
                                .isEmpty())
                        .isPresent();
    }

    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isEnded();
    }
}
