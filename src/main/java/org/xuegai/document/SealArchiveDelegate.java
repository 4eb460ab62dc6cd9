package org.xuegai.document;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Seals the case into its archive package. */
@Component("sealArchiveDelegate")
class SealArchiveDelegate implements JavaDelegate {

    private final ArchivePackages packages;

    SealArchiveDelegate(ArchivePackages packages) {
        this.packages = packages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        packages.build(execution.getProcessBusinessKey());
    }
}
