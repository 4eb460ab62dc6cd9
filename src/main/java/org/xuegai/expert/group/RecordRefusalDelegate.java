package org.xuegai.expert.group;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The expert does not come, or must stand aside. */
@Component("recordRefusalDelegate")
class RecordRefusalDelegate implements JavaDelegate {

    private final InvitationAnswers answers;

    RecordRefusalDelegate(InvitationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.refuse((Long) execution.getVariable("selectionId"), (String) execution.getVariable("expert"));
    }
}
