package org.xuegai.reformplan.task;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.form.Component.Option;

/** The tasks of an approved plan that a change may name. */
@Component
class ApprovedTaskFacts implements CaseFacts {

    private final ReformTaskRows rows;

    ApprovedTaskFacts(ReformTaskRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        if (!caseFile.status().isDecided()) {
            return Map.of();
        }
        List<Option> open = rows.findByCaseNoOrderByTaskNo(caseFile.caseNo()).stream()
                .filter(task -> task.state() == ReformTask.State.NOT_STARTED)
                .map(task -> new Option(String.valueOf(task.taskNo()), task.taskNo() + " " + task.name()))
                .toList();
        return Map.of("approvedTasks", open);
    }
}
