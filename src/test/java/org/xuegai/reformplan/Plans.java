package org.xuegai.reformplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reform plans as a clerk would fill them in. */
public final class Plans {

    private Plans() {}

    /** A plan of 湖北省环境科学学会 without faults, but for the paper that must be uploaded. */
    public static Map<String, Object> complete() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("planTitle", "湖北省环境科学学会治理结构和治理方式改革工作方案");
        plan.put("planPeriodStart", "2026-11-02");
        plan.put("planPeriodEnd", "2027-12-31");
        plan.put("individualMemberCount", 368L);
        plan.put("unitMemberCount", 12L);
        plan.put("hasSupervisor", "SUPERVISOR");
        plan.put("partyOrgForm", "BRANCH");
        plan.put("nextElectionDate", "2028-06-30");
        plan.put("reformBodyName", "湖北省环境科学学会改革工作领导小组");
        plan.put("reformBodyLeader", "hjkx.lsz");
        plan.put("reformBodyMembers", members());
        plan.put("boardCount", 80L);
        plan.put("boardFrontlineCount", 62L);
        plan.put("standingBoardCount", 24L);
        plan.put("standingBoardFrontlineCount", 16L);
        plan.put("youngLeaderCount", 26L);
        plan.put("compositionExplanation", "换届在即，拟新增中青年理事六名，比例达到三分之一。");
        plan.put("problemAnalysis", "办事机构人员少，联系会员不经常，制度还不健全。".repeat(10));
        plan.put("mainTasksSummary", "健全治理结构，完善会议制度，发展个人会员，规范财务管理。".repeat(10));
        plan.put("implementationSteps", steps());
        plan.put(
                "reformTaskRows",
                new ArrayList<>(
                        IntStream.rangeClosed(1, 13).mapToObj(Plans::task).toList()));
        plan.put("clerkName", "林知远");
        plan.put("clerkPhone", "027-0000-1234");
        return plan;
    }

    /** The complete plan with one thing changed. */
    public static Map<String, Object> with(String key, Object value) {
        Map<String, Object> plan = complete();
        plan.put(key, value);
        return plan;
    }

    /** The complete plan with one task's row changed. */
    public static Map<String, Object> withTask(int taskNo, Consumer<Map<String, Object>> change) {
        Map<String, Object> plan = complete();
        change.accept(row(plan, taskNo));
        return plan;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> row(Map<String, Object> plan, int taskNo) {
        return ((List<Map<String, Object>>) plan.get("reformTaskRows")).get(taskNo - 1);
    }

    /** Makes a row say that the task does not apply. */
    public static void notApplicable(Map<String, Object> row) {
        row.keySet().retainAll(List.of("taskNo", "taskName", "currentSituation"));
        row.put("taskApplicability", "NOT_APPLICABLE");
        row.put("notApplicableReason", "本会暂不具备设立条件，待换届时再行研究，届时另行报告。");
    }

    private static Map<String, Object> task(int no) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("taskNo", (long) no);
        row.put("taskName", "第 %d 项".formatted(no));
        row.put("taskApplicability", "APPLICABLE");
        row.put("currentSituation", "现有制度两项，还缺成文的规定，执行情况没有定期检查。");
        row.put("reformMeasures", "由秘书处起草，三月底前征求会员意见，六月底前提交理事会审议通过并印发执行。");
        row.put("expectedDeliverable", "制度文件一份");
        if (List.of(5, 10, 12).contains(no)) {
            row.put("targetValue", no == 12 ? 360L : no == 10 ? 2L : 35L);
        }
        row.put("taskStartDate", "2027-01-04");
        row.put("taskDueDate", "2027-06-30");
        row.put("responsiblePersonName", no % 2 == 0 ? "林知远" : "高行简");
        row.put("responsiblePersonPost", no % 2 == 0 ? "副秘书长" : "秘书长");
        return row;
    }

    private static List<Map<String, Object>> members() {
        return List.of(
                Map.of("memberName", "江予安", "memberPost", "理事长", "memberDuty", "总负责"),
                Map.of("memberName", "高行简", "memberPost", "秘书长", "memberDuty", "统筹协调"),
                Map.of("memberName", "林知远", "memberPost", "副秘书长", "memberDuty", "起草和联络"));
    }

    private static List<Map<String, Object>> steps() {
        return List.of(
                step("动员部署", "2026-11-02", "2026-12-31"),
                step("组织实施", "2027-01-04", "2027-10-31"),
                step("总结评估", "2027-11-01", "2027-12-31"));
    }

    private static Map<String, Object> step(String name, String start, String end) {
        return Map.of("stepName", name, "stepStart", start, "stepEnd", end, "stepContent", "按方案逐项推进，定期检查。");
    }
}
