package org.xuegai.pilot.candidate;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** Asks every member of the task force for a vote, but not those with a tie to the society. Source: domain 2.2 step 6 */
@Component("taskForceVotersListener")
class TaskForceVotersListener implements ExecutionListener {

    private final CaseFiles caseFiles;
    private final TaskForce taskForce;
    private final CaseTimeline timeline;
    private final Messages messages;

    TaskForceVotersListener(CaseFiles caseFiles, TaskForce taskForce, CaseTimeline timeline, Messages messages) {
        this.caseFiles = caseFiles;
        this.taskForce = taskForce;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        taskForce
                .tiedTo(caseFile.societyId())
                .forEach(person -> timeline.system(
                        caseFile.caseNo(), messages.official("pilot.event.recused", person.name()), null, false));
        List<String> voters = taskForce.freeFor(caseFile.societyId()).stream()
                .map(Accounts.Person::username)
                .toList();
        execution.setVariable("voters", new java.util.ArrayList<>(voters));
    }
}
