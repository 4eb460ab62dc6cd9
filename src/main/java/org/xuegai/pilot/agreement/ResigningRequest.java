package org.xuegai.pilot.agreement;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.request.SideRequest;

/** 任务书重签: a pilot society has a new president, who signs what the one before had signed. Source: domain 2.2 (exceptions) */
@Component
class ResigningRequest implements SideRequest {

    private final PilotAgreements agreements;
    private final AgreementSigners signers;

    ResigningRequest(PilotAgreements agreements, AgreementSigners signers) {
        this.agreements = agreements;
        this.signers = signers;
    }

    @Override
    public String key() {
        return "resigning";
    }

    @Override
    public String formId() {
        return "agreement-resigning";
    }

    @Override
    public String processId() {
        return "agreement-resigning";
    }

    @Override
    public Set<String> decidedOn() {
        return Set.of(AgreementSigners.AGAIN);
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Role.societyClerk;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return agreements.mayAsk(caseFile, actor);
    }

    @Override
    public Map<String, Object> given(CaseFile caseFile, Actor actor) {
        return Map.of("formerSigner", signers.ofSociety(caseFile.caseNo()));
    }

    /** An agreement runs on when its application is in the archive. */
    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isBrokenOff();
    }
}
