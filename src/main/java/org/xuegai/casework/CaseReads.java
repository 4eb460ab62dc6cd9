package org.xuegai.casework;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;

/** Opens a case to be read; that somebody from outside its society did so goes on record. */
@Component
public class CaseReads {

    private final CaseFiles caseFiles;
    private final AuditLog audit;

    CaseReads(CaseFiles caseFiles, AuditLog audit) {
        this.caseFiles = caseFiles;
        this.audit = audit;
    }

    /**
     * @param part what of the case is shown, e.g. {@code timeline}
     * @throws Problem 404 when it is not there or not the actor's to know
     */
    public CaseFile open(String caseNo, String part, Actor actor) {
        CaseFile caseFile = caseFiles.readable(caseNo, actor);
        if (!actor.isOn(Role.Side.SOCIETY)) {
            audit.record(actor.username(), "CASE_READ", caseNo, Map.of("part", part));
        }
        return caseFile;
    }
}
