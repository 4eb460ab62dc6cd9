package org.xuegai.request.falsematerial;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.request.SideRequest;

/** The department reports that material is false, at any time. Source: domain 2.2, 2.4 (exceptions), D4-1 */
@Component
class FalseMaterialRequest implements SideRequest {

    static final String REPORT = "false-material-report";
    static final String DECISION = "false-material-decision";

    private static final Set<CaseStatus> NOT_NOW = Set.of(CaseStatus.DRAFT, CaseStatus.SUSPENDED);

    private final FalseMaterial falseMaterial;

    FalseMaterialRequest(FalseMaterial falseMaterial) {
        this.falseMaterial = falseMaterial;
    }

    @Override
    public String key() {
        return "false-material";
    }

    @Override
    public String formId() {
        return REPORT;
    }

    @Override
    public String processId() {
        return "false-material";
    }

    @Override
    public Set<String> decidedOn() {
        return Set.of(DECISION);
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Role.departmentOfficer;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return actor.has(Role.departmentOfficer)
                && !NOT_NOW.contains(caseFile.status())
                && !caseFile.status().isBrokenOff()
                && falseMaterial.mayBeFound(caseFile);
    }

    /** A certificate that hangs already can still be taken back; what the finding itself ended waits for the refund. */
    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isBrokenOff() && falseMaterial.mayBeFound(caseFile);
    }
}
