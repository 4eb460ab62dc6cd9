package org.xuegai.consultation.resolution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.consultation.Resolution;
import org.xuegai.consultation.Resolutions;

/** Says in each part of the process whose a resolution is, and when it is due. */
@Component("layResolutionListener")
class LayResolutionListener implements ExecutionListener {

    private final Resolutions resolutions;

    LayResolutionListener(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Resolution resolution = resolutions.get(ResolutionProcess.in(execution));
        execution.setVariableLocal("resolutionOwner", resolution.owner());
        execution.setVariableLocal("ownerIsSociety", resolution.ofSociety());
        execution.setVariableLocal("resolutionDue", resolution.dueOn().toString());
    }
}
