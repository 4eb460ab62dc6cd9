package org.xuegai.inspection.visit;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.Messages;

/** Moves the visit to the day that the society has asked for, so that all are told anew; once it has begun it stays. */
@Component("moveVisitDelegate")
class MoveVisitDelegate implements JavaDelegate {

    private static final String MOVED = "CaseVisitMoved";

    private final Submissions submissions;
    private final Inspections inspections;
    private final CaseFiles caseFiles;
    private final CaseEngine engine;
    private final CaseTimeline timeline;
    private final Messages messages;

    MoveVisitDelegate(
            Submissions submissions,
            Inspections inspections,
            CaseFiles caseFiles,
            CaseEngine engine,
            CaseTimeline timeline,
            Messages messages) {
        this.submissions = submissions;
        this.inspections = inspections;
        this.caseFiles = caseFiles;
        this.engine = engine;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        if (!engine.awaits(caseFile, MOVED)) {
            timeline.system(caseFile.caseNo(), messages.official("inspection.event.notMoved"), null, true);
            return;
        }
        inspections.move(
                caseFile.caseNo(),
                Values.date(
                        submissions
                                .latest(caseFile.caseNo(), DateChangeRequest.FORM)
                                .orElseThrow()
                                .values(),
                        "requestedVisitDate"));
        engine.tell(caseFile, MOVED, Map.of());
    }
}
