package org.xuegai.request.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the time that the vice chair has agreed to. */
@Component
class ApplyExtensionDelegate implements JavaDelegate {

    private final Extensions extensions;

    ApplyExtensionDelegate(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.grant(execution.getProcessBusinessKey());
    }
}
