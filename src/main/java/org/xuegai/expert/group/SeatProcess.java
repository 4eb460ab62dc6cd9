package org.xuegai.expert.group;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;

/** Fills a seat that has become empty while the group already works, beside the case's own process. */
@Component
class SeatProcess {

    private static final String PROCESS = "expert-seat";

    private final RuntimeService runtime;
    private final InvitationWords words;

    SeatProcess(@Lazy RuntimeService runtime, InvitationWords words) {
        this.runtime = runtime;
        this.words = words;
    }

    /** Several seats may be open at a time. */
    void fill(CaseFile caseFile, Selection selection) {
        Map<String, Object> variables = new HashMap<>(words.of(selection));
        variables.put("caseType", caseFile.caseType());
        variables.put("societyId", caseFile.societyId());
        variables.put("selectionId", selection.id());
        variables.put("expert", null);
        runtime.startProcessInstanceByKey(PROCESS, caseFile.caseNo(), variables);
    }

    /** No seat is filled any more. */
    void endAll(CaseFile caseFile) {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(caseFile.caseNo())
                .list()
                .forEach(seat -> runtime.deleteProcessInstance(seat.getId(), "the group is at work"));
    }

    /** An invitation that has not been answered is taken back; the seat looks for a spare by itself. */
    void takeBack(Assignment invited) {
        runtime.createMessageCorrelation("CaseExpertRecused")
                .processInstanceBusinessKey(invited.caseNo())
                .processInstanceVariableEquals("expert", invited.username())
                .processInstanceVariableEquals("selectionId", invited.selectionId())
                .correlate();
    }
}
