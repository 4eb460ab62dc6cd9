package org.xuegai.document.archive;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Seals the case into its archive package, unless something has come to it since the archivist checked the list. */
@Component("sealArchiveDelegate")
class SealArchiveDelegate implements JavaDelegate {

    private final ArchivePackages packages;

    SealArchiveDelegate(ArchivePackages packages) {
        this.packages = packages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!packages.buildIfAsChecked(execution.getProcessBusinessKey())) {
            throw new BpmnError("ArchiveListChanged");
        }
    }
}
