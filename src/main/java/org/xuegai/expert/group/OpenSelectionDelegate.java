package org.xuegai.expert.group;

import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.expert.Purpose;
import org.xuegai.platform.XuegaiClock;

/**
 * Begins a search for experts with what the caller has given: {@code expertPurpose}, and where there is one
 * {@code visitDate} (ISO), {@code visitPlace} and {@code earlierCaseNo}.
 */
@Component("openSelectionDelegate")
class OpenSelectionDelegate implements JavaDelegate {

    private final Selections selections;
    private final InvitationWords words;
    private final CaseFiles caseFiles;
    private final XuegaiClock clock;

    OpenSelectionDelegate(Selections selections, InvitationWords words, CaseFiles caseFiles, XuegaiClock clock) {
        this.selections = selections;
        this.words = words;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        String day = (String) execution.getVariable("visitDate");
        Selection selection = selections.save(Selection.opened(
                caseNo,
                Purpose.valueOf((String) execution.getVariable("expertPurpose")),
                caseFiles.get(caseNo).societyId(),
                day == null ? null : LocalDate.parse(day),
                (String) execution.getVariable("visitPlace"),
                (String) execution.getVariable("earlierCaseNo"),
                clock.instant()));
        execution.setVariable("selectionId", selection.id());
        execution.setVariables(words.of(selection));
    }
}
