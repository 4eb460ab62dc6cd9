package org.xuegai.pilot.candidate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps with the candidate what the society has answered; silence is kept by its own step. */
@Component("keepInvitationAnswerListener")
class KeepInvitationAnswerListener implements ExecutionListener {

    private final PilotCandidates candidates;

    KeepInvitationAnswerListener(PilotCandidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String answer = (String) execution.getVariable("invitationAnswer");
        if (answer != null) {
            candidates.answered(execution.getProcessBusinessKey(), answer);
        }
    }
}
