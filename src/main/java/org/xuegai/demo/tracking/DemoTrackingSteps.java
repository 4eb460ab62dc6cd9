package org.xuegai.demo.tracking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.xuegai.demo.DemoActs;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.tracking.TaskReports;
import org.xuegai.tracking.TaskTracking;
import org.xuegai.tracking.TaskTrackings;

/** The usual steps of following tasks up, said in one line each. */
@Component
public class DemoTrackingSteps {

    private static final String OFFICER = "xhb.jingban";

    private final DemoActs acts;
    private final TaskTrackings trackings;
    private final TaskReports reports;
    private final ReformTasks tasks;
    private final XuegaiClock clock;

    DemoTrackingSteps(
            DemoActs acts, TaskTrackings trackings, TaskReports reports, ReformTasks tasks, XuegaiClock clock) {
        this.acts = acts;
        this.trackings = trackings;
        this.reports = reports;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Number of the case that follows the plan up. */
    public String of(String planNo) {
        return trackings.ofPlan(planNo).map(TaskTracking::caseNo).orElseThrow();
    }

    /** The clerk reports progress on some tasks and nothing new on the others. @param percents by task number */
    public void reports(String stem, String caseNo, Map<Integer, Integer> percents) {
        reports(stem, caseNo, percents, Map.of());
    }

    /** @param difficulties by task number; each is put up for consultation */
    public void reports(String stem, String caseNo, Map<Integer, Integer> percents, Map<Integer, String> difficulties) {
        List<Map<String, Object>> rows = new TreeMap<>(reports.openTasks(caseNo))
                .keySet().stream()
                        .map(no -> row(stem, caseNo, no, percents.get(no), difficulties.get(no)))
                        .toList();
        acts.complete(
                stem + ".jb",
                caseNo,
                "UserTask_ReportProgress",
                Map.of("reportScope", "PROGRESS", "progressRows", rows));
    }

    private Map<String, Object> row(String stem, String caseNo, int no, Integer percent, String difficulty) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("taskNo", no);
        row.put("rowChange", percent == null ? "NO_CHANGE" : "PROGRESS");
        if (percent != null) {
            row.put("progressPercent", percent);
            row.put("progressNote", "按方案推进，已经完成起草、征求意见和修改，提交理事会审议。");
        }
        if (difficulty != null) {
            row.put("difficulties", difficulty);
            row.put("needsConsultation", true);
        }
        if (percent != null && percent == 100) {
            row.put("deliverableFiles", acts.paper(stem + ".jb", caseNo, "任务" + no + "成果", List.of("已经理事会审议通过。")));
        }
        return row;
    }

    /** The clerk says with one tap that nothing is new. */
    public void reportsNothingNew(String stem, String caseNo) {
        acts.complete(stem + ".jb", caseNo, "UserTask_ReportProgress", Map.of("reportScope", "NO_CHANGE"));
    }

    public void secretaryConfirms(String stem, String caseNo) {
        acts.complete(stem + ".msz", caseNo, "UserTask_ConfirmProgress", Map.of("progressConfirmation", "AGREE"));
    }

    public void secretaryReturns(String stem, String caseNo, String opinion) {
        acts.complete(
                stem + ".msz",
                caseNo,
                "UserTask_ConfirmProgress",
                Map.of("progressConfirmation", "RETURN", "confirmationOpinion", opinion));
    }

    /** The officer confirms what was reported as done. @param returned opinions by the number of tasks that are not */
    public void verified(String caseNo, Map<Integer, String> returned) {
        List<Map<String, Object>> rows = reports.toVerify(caseNo).stream()
                .map(report -> report.taskNo())
                .sorted()
                .map(no -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("taskNo", no);
                    row.put("verificationDecision", returned.containsKey(no) ? "RETURN" : "CONFIRM");
                    row.put("verificationOpinion", returned.get(no));
                    return row;
                })
                .toList();
        acts.complete(OFFICER, caseNo, "UserTask_VerifyTasks", Map.of("verificationRows", rows));
    }

    public void interviewed(String caseNo) {
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_Interview",
                Map.of(
                        "interviewDate", clock.today().toString(),
                        "interviewPlace", "省科协学会部会议室",
                        "interviewees", "学会理事长、秘书长",
                        "interviewers", "学会部部长、经办人",
                        "interviewFindings", "方案备案以后任务推进慢，没有按季报送进展，责任人没有落实。",
                        "interviewRequirements", "一个月内补报进展，把每项任务落实到人，下季度起按期报送。"));
    }

    /** Numbers of the tasks that are still to be done. */
    public List<Integer> open(String planNo) {
        return tasks.ofPlan(planNo).stream()
                .filter(task -> task.isOpen())
                .map(task -> task.taskNo())
                .toList();
    }
}
