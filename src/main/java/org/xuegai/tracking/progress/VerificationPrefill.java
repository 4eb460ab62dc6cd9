package org.xuegai.tracking.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.tracking.TaskReport;
import org.xuegai.tracking.TaskReports;

/** The officer finds the tasks that were reported as done. */
@Component
class VerificationPrefill implements CasePrefill {

    private final TaskReports reports;

    VerificationPrefill(TaskReports reports) {
        this.reports = reports;
    }

    @Override
    public boolean appliesTo(String formId) {
        return TaskReports.VERIFICATION.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Map<Integer, ReformTask> open = reports.openTasks(caseFile.caseNo());
        List<Map<String, Object>> rows = reports.toVerify(caseFile.caseNo()).stream()
                .sorted(Comparator.comparingInt(TaskReport::taskNo))
                .map(report -> row(open.get(report.taskNo())))
                .toList();
        return Map.of("verificationRows", rows);
    }

    private static Map<String, Object> row(ReformTask task) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("taskNo", task.taskNo());
        row.put("taskName", task.name());
        row.put("taskDuty", task.deliverable());
        return row;
    }
}
