package org.xuegai.acceptance.rectification;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.expert.ExpertGroups;

/** Engages those who look again: {@code reinspectionLeader}, and {@code reinspectionMembers} who sign with him. */
@Component("engageReinspectorsDelegate")
class EngageReinspectorsDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final Reinspectors reinspectors;

    EngageReinspectorsDelegate(CaseFiles caseFiles, Reinspectors reinspectors) {
        this.caseFiles = caseFiles;
        this.reinspectors = reinspectors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> usernames = reinspectors.engage(caseFiles.get(execution.getProcessBusinessKey())).stream()
                .map(ExpertGroups.Seat::username)
                .toList();
        execution.setVariable("reinspectionLeader", usernames.get(0));
        execution.setVariable("reinspectionMembers", new ArrayList<>(usernames.subList(1, usernames.size())));
    }
}
