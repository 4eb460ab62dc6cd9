package org.xuegai.pilot.candidate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;

/** Lays out what the table of recommendations reads; nothing of it outlives the step. */
@Component("votesListener")
class VotesListener implements ExecutionListener {

    private final VoteCount count;
    private final Submissions submissions;

    VotesListener(VoteCount count, Submissions submissions) {
        this.count = count;
        this.submissions = submissions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        Votes votes = count.of(caseNo);
        lay(execution, "recommendCount", votes.recommended());
        lay(execution, "reserveCount", votes.reserve());
        lay(execution, "attendeeCount", attendees(caseNo));
    }

    int attendees(String caseNo) {
        return Values.count(
                        submissions
                                .latest(caseNo, ReviewPrefill.FORM)
                                .orElseThrow()
                                .values(),
                        "attendeeCount")
                .intValue();
    }

    private static void lay(DelegateExecution execution, String name, Object value) {
        execution.setVariableLocal(name, Variables.untypedValue(value, true));
    }
}
