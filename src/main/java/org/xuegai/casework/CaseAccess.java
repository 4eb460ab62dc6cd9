package org.xuegai.casework;

import java.util.Objects;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.attachment.AttachmentAccess;

/**
 * Row-level access: a society sees its own cases, the association and the auditor see what has been sent, an expert
 * what a module grants.
 */
@Component
class CaseAccess implements AttachmentAccess {

    private final CaseFileRows rows;
    private final ObjectProvider<CaseGrant> grants;

    CaseAccess(CaseFileRows rows, ObjectProvider<CaseGrant> grants) {
        this.rows = rows;
        this.grants = grants;
    }

    boolean mayRead(CaseFile caseFile, Actor actor) {
        if (actor.isOn(Role.Side.SOCIETY)) {
            return Objects.equals(actor.societyId(), caseFile.societyId());
        }
        if (actor.has(Role.auditor)) {
            return true;
        }
        if (actor.isOn(Role.Side.ASSOCIATION)) {
            return caseFile.submittedAt() != null || caseFile.societyId() == null;
        }
        return actor.isOn(Role.Side.EXPERT) && grants.stream().anyMatch(grant -> grant.shows(caseFile.caseNo(), actor));
    }

    @Override
    public boolean mayRead(String caseNo, Actor actor) {
        return rows.findByCaseNo(caseNo)
                .map(caseFile -> mayRead(caseFile, actor))
                .orElse(false);
    }

    @Override
    public boolean mayAdd(String caseNo, Actor actor) {
        return !actor.has(Role.auditor)
                && rows.findByCaseNo(caseNo)
                        .filter(caseFile -> !caseFile.status().isEnded() || mayStillBeAdjusted(caseFile, actor))
                        .map(caseFile -> mayRead(caseFile, actor))
                        .orElse(false);
    }

    /** What was decided may be changed at the society's request, with the papers for it, also once archived. */
    private static boolean mayStillBeAdjusted(CaseFile caseFile, Actor actor) {
        return caseFile.status() == CaseStatus.ARCHIVED && actor.isOn(Role.Side.SOCIETY);
    }
}
