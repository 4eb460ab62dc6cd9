package org.xuegai.inspection.opinion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.document.MadePapers;
import org.xuegai.form.Values;

/** Makes a paper of the group's opinion, with all signatures and refusals to sign. */
@Component("keepGroupOpinionDelegate")
class KeepGroupOpinionDelegate implements JavaDelegate {

    private final GroupOpinions opinions;
    private final MadePapers papers;

    KeepGroupOpinionDelegate(GroupOpinions opinions, MadePapers papers) {
        this.opinions = opinions;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        papers.make(caseNo, GroupOpinionPaper.KIND.id(), null);
        execution.setVariable(
                "falseMaterialSuspected", "true".equals(Values.text(opinions.filed(caseNo), "falseMaterialSuspected")));
    }
}
