package org.xuegai.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.demo.DemoPeople;
import org.xuegai.demo.acceptance.DemoAcceptanceSteps;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.Problem;
import org.xuegai.request.RequestActs;
import org.xuegai.request.SideRequests;
import org.xuegai.society.CreditNotes;
import org.xuegai.testing.People;
import org.xuegai.testing.ScriptedTasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an acceptance refuses, and what happens beside its usual way. */
class AcceptanceRefusalsTest extends AcceptanceScene {

    private static final String REASON = "第 2 项的核查遗漏了去年十二月的机构设置文件和办公楼层的租约，第 6 项的执行记录当天没有来得及出示，恳请另组专家复核全部材料。";

    private static final String RECHECK = "UserTask_DepartmentRecheck";

    private static final String MEETING = "UserTask_TaskForceMeeting";

    @Autowired
    private ScriptedTasks scripts;

    @Autowired
    private SideRequests requests;

    @Autowired
    private RequestActs asking;

    @Autowired
    private ExpertGroups groups;

    @Autowired
    private CreditNotes credit;

    @Autowired
    private People people;

    @Test
    void nobody_departs_by_two_steps_or_without_a_reason_or_minutes() throws Exception {
        handedOver(Map.of());
        refused("xhb.jingban", RECHECK, recheck("FAIL"), "proposedConclusion", "P4-3", "最多高一档或低一档");
        refused("xhb.jingban", RECHECK, recheck("RECTIFY"), "deviationReason", "P4-3", "请写明理由");
        steps.rechecked(no, "PASS");
        Map<String, Object> meeting = Map.of(
                "meetingDate", clock.today().toString(),
                "meetingConclusion", "PASS",
                "meetingOpinion", "专班逐项研究，一致同意上述结论。");
        refused("zb.chengyuan1", MEETING, meeting, "meetingMinutesNo", "P4-3", "纪要编号");
        refused("zb.chengyuan1", MEETING, meeting, "minutesFile", "P4-3", "专班会议纪要");
        assertThat(acceptances.get(no).conclusion()).isNull();
    }

    @Test
    void what_is_met_is_not_put_right_and_nothing_is_put_right_twice() throws Exception {
        partlyMet();
        concluded("RECTIFY");
        assertThatThrownBy(() -> steps.rectificationDrafted(no, List.of(1, 3, 7, 10)))
                .isInstanceOf(Problem.class);
        Map<String, Object> late = new HashMap<>(DemoAcceptanceSteps.notice(FAILED));
        late.put("rectificationDueDate", clock.today().plusDays(120).toString());
        assertRefused(
                () -> acts.complete("xhb.jingban", no, "UserTask_DraftRectification", late),
                "rectificationDueDate",
                "P4-5");
        Map<String, Object> onPaper = new HashMap<>(DemoAcceptanceSteps.notice(FAILED));
        onPaper.put("reinspectionMode", "PAPER");
        refused("xhb.jingban", "UserTask_DraftRectification", onPaper, "reinspectionMode", "P4-5", "要现场复查");
        steps.rectificationDrafted(no, FAILED);
        office.issued(no, "限期整改通知书");
        reported();
        lookedAgain(Verdict.PARTIALLY_MET);

        refused("xhb.jingban", RECHECK, recheck("RECTIFY"), "proposedConclusion", "P4-5e", "整改只有一次");
    }

    private static Map<String, Object> recheck(String conclusion) {
        return Map.of(
                "procedureValid",
                true,
                "factsClear",
                true,
                "recheckAction",
                "FORWARD",
                "proposedConclusion",
                conclusion);
    }

    private void refused(
            String username, String taskKey, Map<String, Object> data, String field, String ruleNo, String words)
            throws Exception {
        scripts.refused(username, no, taskKey, data, field, ruleNo, words);
    }

    @Test
    void three_other_experts_change_a_conclusion_for_good() {
        handedOver(Map.of(2, Verdict.NOT_MET, 3, Verdict.NOT_MET, 4, Verdict.NOT_MET, 6, Verdict.NOT_MET));
        concluded("FAIL");
        announced();
        ask("reconsideration", STEM + ".jb", Map.of("reconsiderationReason", REASON));
        acts.complete(
                STEM + ".lsz",
                no,
                "UserTask_SignReconsideration",
                Map.of("reconsiderationSigned", "SIGN", "presidentSignature", DemoPeople.PASSWORD));
        assertThat(acceptance().status()).isEqualTo(CaseStatus.RECONSIDERATION);
        otherExperts();
        assertThat(groups.confirmed(no, Purpose.RECONSIDERATION))
                .extracting(ExpertGroups.Seat::username)
                .doesNotContainAnyElementsOf(visit.members(caseNo));
        steps.reconsidered(no, "CHANGE");
        steps.resultEntered(no, "PAY");

        assertThat(acceptance().outcome()).isEqualTo("PASS");
        assertThat(acceptances.get(no).reconsideration()).isEqualTo("CHANGE");
    }

    @Test
    void five_days_after_the_result_nobody_can_ask_any_more() {
        handedOver(Map.of(2, Verdict.NOT_MET, 3, Verdict.NOT_MET, 4, Verdict.NOT_MET, 6, Verdict.NOT_MET));
        concluded("FAIL");
        announced();
        clock.travelTo(clock.today().plusDays(12).atTime(9, 0));

        assertThatThrownBy(() -> requests.lay(no, "reconsideration", people.actor(STEM + ".jb")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("REQUEST_NOT_NOW"));
        acts.timePasses();
        assertThat(acceptance().status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void false_material_fails_at_once_and_goes_on_record() {
        partlyMet();
        ask(
                "false-material",
                "xhb.jingban",
                Map.of(
                        "falseFacts",
                        "第 7 项提交的三份劳动合同中有两份经社保部门核对并无参保记录，合同印章与备案印章不符，已当面核实并取得书面证明。",
                        "falseProofFiles",
                        acts.paper("xhb.jingban", no, "社保核对结果", List.of("无参保记录。"))));
        acts.complete(
                "fgfzx",
                no,
                "UserTask_DecideFalseMaterial",
                Map.of("falseMaterialDecision", "FOUND", "falseMaterialOpinion", "证据确凿，认定材料虚假。"));
        assertThat(acceptance().outcome()).isEqualTo("FAIL");
        assertThat(acceptances.get(no).ruleNo()).isEqualTo("D4-1");
        pass(clock.today().plusDays(14));
        assertRefused(() -> steps.resultEntered(no, "STOP"), "tailPayment", "P4-11");
        steps.resultEntered(no, "RECOVER");
        office.archived(no);

        assertThat(acceptance().status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(credit.of(acceptance().societyId())).anyMatch(note -> "FALSE_MATERIAL".equals(note.code()));
    }

    private void otherExperts() {
        groups.draw(no, Purpose.RECONSIDERATION, 3, people.actor("zb.chengyuan1"));
        acts.complete(
                "zb.chengyuan1",
                no,
                "UserTask_SelectExperts",
                Map.of("expertCount", 3, "compositionNote", "本学科专家须回避的，已请相近学科的专家。"));
        for (var invited = invited(); !invited.isEmpty(); invited = invited()) {
            invited.forEach(username -> inspection.comes(no, username));
        }
    }

    private List<String> invited() {
        return groups.all(no, Purpose.RECONSIDERATION).stream()
                .filter(seat -> "INVITED".equals(seat.state()))
                .map(ExpertGroups.Seat::username)
                .toList();
    }

    private void ask(String key, String username, Map<String, Object> data) {
        asking.ask(no, key, username, data);
    }

    private static void assertRefused(ThrowingCallable work, String field, String rule) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                .anySatisfy(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.code()).isEqualTo(rule);
                }));
    }
}
