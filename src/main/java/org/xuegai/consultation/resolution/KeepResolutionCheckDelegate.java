package org.xuegai.consultation.resolution;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.Resolutions;
import org.xuegai.form.Values;

/** Closes the resolution that the department has just found done, or sends it back to its owner. */
@Component("keepResolutionCheckDelegate")
class KeepResolutionCheckDelegate implements JavaDelegate {

    private final Resolutions resolutions;
    private final Submissions submissions;

    KeepResolutionCheckDelegate(Resolutions resolutions, Submissions submissions) {
        this.resolutions = resolutions;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> found = submissions
                .latest(execution.getProcessBusinessKey(), ResolutionForms.CHECK)
                .orElseThrow()
                .values();
        long id = ResolutionProcess.in(execution);
        if ("CLOSE".equals(Values.text(found, "resolutionDecision"))) {
            resolutions.close(id);
        } else {
            resolutions.sendBack(id, Values.text(found, "checkOpinion"));
        }
        execution.setVariableLocal("resolutionDecision", Values.text(found, "resolutionDecision"));
    }
}
