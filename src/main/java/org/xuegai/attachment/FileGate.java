package org.xuegai.attachment;

import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;

/** Decides who may add and read files, and records who of the association or the experts reads a file of somebody else. */
@Component
class FileGate {

    private final ObjectProvider<AttachmentAccess> accesses;
    private final ObjectProvider<AttachmentGrant> grants;
    private final ObjectProvider<AttachmentVeto> vetoes;
    private final AttachmentRows rows;
    private final AuditLog audit;

    FileGate(
            ObjectProvider<AttachmentAccess> accesses,
            ObjectProvider<AttachmentGrant> grants,
            ObjectProvider<AttachmentVeto> vetoes,
            AttachmentRows rows,
            AuditLog audit) {
        this.accesses = accesses;
        this.grants = grants;
        this.vetoes = vetoes;
        this.rows = rows;
        this.audit = audit;
    }

    /** @throws Problem 404 for a foreign case as for none; 403 FILE_ADD_FORBIDDEN for a mere reader */
    void checkMayAdd(String caseNo, Actor actor) {
        if (!mayRead(caseNo, actor)) {
            throw Problem.notFound();
        }
        if (accesses.stream().noneMatch(access -> access.mayAdd(caseNo, actor))) {
            throw Problem.forbidden("FILE_ADD_FORBIDDEN");
        }
    }

    /** @throws Problem 404 for a foreign file as for none */
    Attachment readable(String id, Actor actor) {
        Attachment attachment = rows.find(id)
                .filter(found -> mayRead(found.caseNo(), actor) || isShown(found, actor))
                .filter(found -> vetoes.stream().noneMatch(veto -> veto.hides(found, actor)))
                .orElseThrow(Problem::notFound);
        if (!actor.isOn(Role.Side.SOCIETY) && !actor.username().equals(attachment.uploadedBy())) {
            audit.record(
                    actor.username(),
                    "FILE_READ",
                    attachment.caseNo(),
                    Map.of("id", id, "name", attachment.name(), "sha256", attachment.sha256()));
        }
        return attachment;
    }

    private boolean isShown(Attachment attachment, Actor actor) {
        return grants.stream().anyMatch(grant -> grant.shows(attachment, actor));
    }

    private boolean mayRead(String caseNo, Actor actor) {
        return accesses.stream().anyMatch(access -> access.mayRead(caseNo, actor));
    }
}
