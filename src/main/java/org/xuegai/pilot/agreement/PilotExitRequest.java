package org.xuegai.pilot.agreement;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.request.SideRequest;

/** 退出试点: a society asks to leave the pilot after it has signed. Source: domain 2.2 (exceptions) */
@Component
class PilotExitRequest implements SideRequest {

    static final String FORM = "pilot-exit";

    private final PilotAgreements agreements;

    PilotExitRequest(PilotAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String key() {
        return "exit";
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String processId() {
        return "pilot-exit";
    }

    @Override
    public Set<String> decidedOn() {
        return Set.of("pilot-exit-confirmation", "pilot-exit-decision");
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return Role.societyClerk;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return agreements.mayAsk(caseFile, actor);
    }

    /** A pilot whose application is in the archive can still leave. */
    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isBrokenOff();
    }
}
