package org.xuegai.consultation.issue;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.Issues;

/** An issue whose case was broken off is on no agenda any more. */
@Component
class EndedIssues {

    private final Issues issues;

    EndedIssues(Issues issues) {
        this.issues = issues;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        if (change.to().isBrokenOff()) {
            issues.find(change.caseNo())
                    .filter(issue -> !issue.state().isOver())
                    .ifPresent(issue -> issues.move(issue.caseNo(), State.ENDED));
        }
    }
}
