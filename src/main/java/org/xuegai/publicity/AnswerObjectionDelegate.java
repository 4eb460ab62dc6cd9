package org.xuegai.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Answers the objection that has been verified and says whether others are still under check. */
@Component("answerObjectionDelegate")
class AnswerObjectionDelegate implements JavaDelegate {

    private final ObjectionAnswers answers;

    AnswerObjectionDelegate(ObjectionAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("objectionsLeft", answers.answer((String) execution.getVariable("receiptNo")));
    }
}
