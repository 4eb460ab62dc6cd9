package org.xuegai.publicity;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes in which task an objection is verified; a case may have several under check. */
@Component("objectionTaskListener")
class ObjectionTaskListener implements TaskListener {

    private final ObjectionRows objections;

    ObjectionTaskListener(ObjectionRows objections) {
        this.objections = objections;
    }

    @Override
    public void notify(DelegateTask task) {
        Objection objection = objections
                .findByReceiptNo((String) task.getVariable("receiptNo"))
                .orElseThrow();
        objection.verifiedIn(task.getId());
        objections.save(objection);
    }
}
