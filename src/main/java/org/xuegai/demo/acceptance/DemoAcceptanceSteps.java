package org.xuegai.demo.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceCases;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.acceptance.list.AcceptanceListMembers;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoListSteps;
import org.xuegai.demo.DemoPeople;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.XuegaiClock;

/** The usual steps of an acceptance from the recheck to the archive, said in one line each. */
@Component
public class DemoAcceptanceSteps {

    private static final String OFFICER = "xhb.jingban";
    private static final String HEAD = "xhb.buzhang";
    private static final String TASK_FORCE = "zb.chengyuan1";
    private static final String VICE_CHAIR = "fgfzx";
    private static final String REASON = "补充核实的材料能够说明，情节与一般情形不同。";

    private final DemoActs acts;
    private final DemoListSteps lists;
    private final Acceptances acceptances;
    private final AcceptanceListMembers members;
    private final ExpertGroups groups;
    private final XuegaiClock clock;

    DemoAcceptanceSteps(
            DemoActs acts,
            DemoListSteps lists,
            Acceptances acceptances,
            AcceptanceListMembers members,
            ExpertGroups groups,
            XuegaiClock clock) {
        this.acts = acts;
        this.lists = lists;
        this.acceptances = acceptances;
        this.members = members;
        this.groups = groups;
        this.clock = clock;
    }

    /** Number of the acceptance that an inspection has led to. */
    public String of(String inspectionNo) {
        return acceptances.ofInspection(inspectionNo).orElseThrow().caseNo();
    }

    /** The department proposes a conclusion and the head agrees. */
    public void rechecked(String caseNo, String conclusion) {
        officerRechecks(caseNo, conclusion);
        headAgrees(caseNo);
    }

    public void headAgrees(String caseNo) {
        acts.complete(
                HEAD,
                caseNo,
                "UserTask_HeadRecheck",
                Map.of("headDecision", "AGREE", "headOpinion", "程序和事实清楚，同意提交专班会议。"));
    }

    public void officerRechecks(String caseNo, String conclusion) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("procedureValid", true);
        values.put("factsClear", true);
        values.put("recheckAction", "FORWARD");
        values.put("proposedConclusion", conclusion);
        values.put("deviationReason", departs(caseNo, conclusion) ? REASON : null);
        acts.complete(OFFICER, caseNo, "UserTask_DepartmentRecheck", values);
    }

    /** The officer asks the leader, who explains. */
    public void clarified(String caseNo) {
        officerAsks(caseNo);
        leaderExplains(caseNo);
    }

    public void officerAsks(String caseNo) {
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_DepartmentRecheck",
                Map.of("recheckAction", "CLARIFY", "clarifyQuestion", "第 3 项的使用面积是怎样测量的？"));
    }

    public void leaderExplains(String caseNo) {
        String leader = leader(acceptances.get(caseNo).inspectionNo(), Purpose.INSPECTION);
        acts.complete(
                leader, caseNo, "UserTask_Clarify", Map.of("clarification", "使用激光测距仪测量套内使用面积，不含公共走道，测量记录见现场检查记录。"));
    }

    /** The task force studies and the vice chair agrees. */
    public void studied(String caseNo, String conclusion) {
        taskForceConcludes(caseNo, conclusion);
        acts.complete(
                VICE_CHAIR,
                caseNo,
                "UserTask_DecideAcceptance",
                Map.of("acceptanceDecision", "AGREE", "finalOpinion", "同意"));
    }

    public void taskForceConcludes(String caseNo, String conclusion) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("meetingDate", clock.today().toString());
        values.put("meetingMinutesNo", "专班纪要〔%d〕8号".formatted(clock.today().getYear()));
        values.put("minutesFile", acts.paper(TASK_FORCE, caseNo, "专班会议纪要", List.of("研究验收结论。")));
        values.put("meetingConclusion", conclusion);
        values.put("deviationReason", departs(caseNo, conclusion) ? REASON : null);
        values.put("meetingOpinion", "专班逐项研究，一致同意上述结论。");
        acts.complete(TASK_FORCE, caseNo, "UserTask_TaskForceMeeting", values);
    }

    public void viceChairReturns(String caseNo) {
        acts.complete(
                VICE_CHAIR,
                caseNo,
                "UserTask_DecideAcceptance",
                Map.of("acceptanceDecision", "RETURN", "finalOpinion", "请专班补充研究第 3 项的整改可能。"));
    }

    private boolean departs(String caseNo, String conclusion) {
        return !conclusion.equals(acceptances.get(caseNo).computed());
    }

    /** @param standards numbers of those that are not met */
    public void rectificationDrafted(String caseNo, List<Integer> standards) {
        acts.complete(OFFICER, caseNo, "UserTask_DraftRectification", notice(standards));
    }

    public static Map<String, Object> notice(List<Integer> standards) {
        List<Map<String, Object>> rows = standards.stream()
                .map(no -> row(
                        no,
                        "problem",
                        "现场核查与达标线有差距，材料不能证明达到要求。",
                        "requirement",
                        "整改到达标线以上，提交证明。",
                        "responsiblePerson",
                        "学会秘书长"))
                .toList();
        return Map.of("rectificationItems", rows);
    }

    public void planned(String stem, String caseNo, List<Integer> standards) {
        List<Map<String, Object>> rows = standards.stream()
                .map(no -> row(
                        no,
                        "planMeasure",
                        "由秘书长牵头，按要求整改。",
                        "planDueDate",
                        acceptances.get(caseNo).rectifyUntil().toString()))
                .toList();
        acts.complete(stem + ".msz", caseNo, "UserTask_RectificationPlan", Map.of("planRows", rows));
    }

    /** The clerk writes the report; secretary-general and president follow. */
    public void reported(String stem, String caseNo, List<Integer> standards) {
        String clerk = stem + ".jb";
        List<Map<String, Object>> rows = standards.stream()
                .map(no -> row(
                        no,
                        "measure",
                        "已按整改方案落实，材料原件备查。",
                        "completedOn",
                        clock.today().toString(),
                        "rectifiedVerdict",
                        "MET",
                        "evidenceFiles",
                        acts.paper(clerk, caseNo, "%02d-整改材料".formatted(no), List.of("整改后的证明材料。"))))
                .toList();
        acts.complete(
                clerk,
                caseNo,
                "UserTask_Revise",
                Map.of(
                        "rectificationRows",
                        rows,
                        "rectificationFile",
                        acts.paper(clerk, caseNo, "整改报告", List.of("整改报告盖章件。"))));
    }

    public void reinspectionArranged(String caseNo) {
        String member = groups.confirmed(acceptances.get(caseNo).inspectionNo(), Purpose.INSPECTION).stream()
                .filter(seat -> !seat.leader())
                .map(ExpertGroups.Seat::code)
                .findFirst()
                .orElseThrow();
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_ArrangeReinspection",
                Map.of(
                        "reinspectors", List.of(member),
                        "reinspectionMode", "ON_SITE",
                        "reinspectionDate", clock.today().toString()));
    }

    /** @param verdicts by number of each standard that is looked at again */
    public void reinspected(String caseNo, Map<Integer, Verdict> verdicts) {
        String leader = leader(caseNo, Purpose.REINSPECTION);
        acts.complete(leader, caseNo, "UserTask_Reinspect", secondLook(verdicts));
        groups.confirmed(caseNo, Purpose.REINSPECTION).stream()
                .map(ExpertGroups.Seat::username)
                .filter(member -> !member.equals(leader))
                .forEach(member -> acts.complete(
                        member,
                        caseNo,
                        "UserTask_SignReinspection",
                        Map.of("signatureDecision", "SIGN", "memberSignature", DemoPeople.PASSWORD)));
    }

    public static Map<String, Object> secondLook(Map<Integer, Verdict> verdicts) {
        List<Map<String, Object>> rows = new TreeMap<>(verdicts)
                .entrySet().stream()
                        .map(entry -> row(
                                entry.getKey(),
                                "reinspectionVerdict",
                                entry.getValue().name(),
                                "recheckFacts",
                                "现场查看并核对材料原件，与整改报告一致。"))
                        .toList();
        return Map.of(
                "reinspectionRows", rows,
                "spotCheck", "抽查第 1 项、第 5 项，情况没有变化。",
                "reinspectionOpinion", "复查人员逐项核对了整改情况，判定如上，没有不同意见。");
    }

    /** The head lists everybody who waits. @return number of the list */
    public String listed(String batch) {
        String list = acts.draft(HEAD, AcceptanceCases.LIST, batch);
        acts.save(HEAD, list, rows(batch, list, Map.of()));
        acts.file(HEAD, list);
        return list;
    }

    /** @param actions MEETING or REINSPECT by the number of a case that is to be left out */
    public void listRevised(String list, String batch, Map<String, String> actions) {
        acts.complete(HEAD, list, "UserTask_ReviseList", rows(batch, list, actions));
    }

    private Map<String, Object> rows(String batch, String list, Map<String, String> actions) {
        List<Map<String, Object>> rows = new ArrayList<>();
        members.awaiting(batch, list).forEach(member -> {
            String action = actions.getOrDefault(member.caseNo(), "LIST");
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("rowNo", rows.size() + 1);
            row.put("rowAction", action);
            row.put("rowReason", "LIST".equals(action) ? null : "会议要求补充核实后再研究。");
            rows.add(row);
        });
        return Map.of("listRows", rows);
    }

    public void listReviewed(String list, String decision) {
        lists.reviewed(list, decision);
    }

    public void listDecided(String list, String decision) {
        lists.decided(list, decision, 9);
    }

    /** @param payment PAY, DEFER, STOP or RECOVER */
    public void resultEntered(String caseNo, String payment) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("tailPayment", payment);
        values.put("resultNote", "PAY".equals(payment) ? null : "依据试点工作方案七（三）办理。");
        acts.complete(OFFICER, caseNo, "UserTask_AcceptanceResult", values);
    }

    /** @param result MAINTAIN, CHANGE or REINSPECT */
    public void reconsidered(String caseNo, String result) {
        acts.complete(
                leader(caseNo, Purpose.RECONSIDERATION),
                caseNo,
                "UserTask_Reconsider",
                Map.of("reconsiderationResult", result, "reconsiderationOpinion", "三名专家查阅了检查和验收的全部材料，听取了学会陈述，意见一致。"));
    }

    /** The clerk asks for other experts, and the president signs. */
    public void reconsiderationAsked(String stem, String caseNo, String reason) {
        acts.asks(stem + ".jb", caseNo, "reconsideration", Map.of("reconsiderationReason", reason));
        acts.complete(
                stem + ".lsz",
                caseNo,
                "UserTask_SignReconsideration",
                Map.of("reconsiderationSigned", "SIGN", "presidentSignature", DemoPeople.PASSWORD));
    }

    public String leader(String caseNo, Purpose purpose) {
        return groups.leader(caseNo, purpose).orElseThrow().username();
    }

    private static Map<String, Object> row(int standardNo, Object... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("standardNo", standardNo);
        for (int i = 0; i < more.length; i += 2) {
            row.put((String) more[i], more[i + 1]);
        }
        return row;
    }
}
