package org.xuegai.pilot.candidate;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** A member who has not voted in time counts as absent. */
@Component("deemAbsentDelegate")
class DeemAbsentDelegate implements JavaDelegate {

    private final Accounts accounts;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    DeemAbsentDelegate(Accounts accounts, CaseTimeline timeline, AuditLog audit, Messages messages) {
        this.accounts = accounts;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String voter = (String) execution.getVariable("voter");
        String name = accounts.byUsername(voter).map(Accounts.Person::name).orElse(voter);
        timeline.system(caseNo, messages.official("pilot.event.absent", name), null, false);
        audit.record(null, "VOTER_ABSENT", caseNo, Map.of("voter", voter));
    }
}
