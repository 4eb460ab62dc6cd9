package org.xuegai.expert.group;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;

/** Finds the next spare for this seat; where none is suitable for a group that is on its way, the task force is told. */
@Component("callSpareDelegate")
class CallSpareDelegate implements JavaDelegate {

    private final SeatInvitations invitations;
    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final Accounts accounts;

    CallSpareDelegate(SeatInvitations invitations, CaseFiles caseFiles, CaseNotices notices, Accounts accounts) {
        this.invitations = invitations;
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.accounts = accounts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long selectionId = (Long) execution.getVariable("selectionId");
        Optional<String> spare = invitations.spare(selectionId);
        execution.setVariable("expert", spare.orElse(null));
        if (spare.isEmpty() && invitations.selection(selectionId).state() == Selection.State.COMPLETE) {
            notices.to(
                    accounts.withRole(Role.pilotTaskForce, null, null).stream(),
                    "N08empty",
                    caseFiles.get(execution.getProcessBusinessKey()),
                    Map.of());
        }
    }
}
