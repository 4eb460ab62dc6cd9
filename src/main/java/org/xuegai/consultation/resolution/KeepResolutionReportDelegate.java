package org.xuegai.consultation.resolution;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.consultation.Resolutions;
import org.xuegai.form.Values;

/** Keeps what the owner has just reported. */
@Component("keepResolutionReportDelegate")
class KeepResolutionReportDelegate implements JavaDelegate {

    private final Resolutions resolutions;
    private final Submissions submissions;

    KeepResolutionReportDelegate(Resolutions resolutions, Submissions submissions) {
        this.resolutions = resolutions;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> filed = submissions
                .latest(execution.getProcessBusinessKey(), ResolutionForms.REPORT)
                .orElseThrow()
                .values();
        resolutions.report(
                ResolutionProcess.in(execution), Values.text(filed, "reportText"), Values.texts(filed, "reportFiles"));
    }
}
