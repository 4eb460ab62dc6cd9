package org.xuegai.pilot;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoPeople;
import org.xuegai.document.DeclaredPaper;
import org.xuegai.pilot.agreement.PilotAgreement;
import org.xuegai.pilot.candidate.ListOutcome;
import org.xuegai.request.RequestActs;
import org.xuegai.society.CreditNote;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.Societies;

import static org.assertj.core.api.Assertions.assertThat;

/** How a society comes out of the pilot again: by its own wish, or because its material was false. */
class PilotEndsTest extends PilotScene {

    private static final String FACTS = "专职人员名册中的两人经社保部门核对并无参保记录，劳动合同印章与备案印章不符，已当面核实。";

    private static final String OPINION = "证据已经核对，据此认定。";

    private static final String NOT_NOW = "搬迁推迟到明年，继续按任务书落实。";

    @Autowired
    private RequestActs requests;

    @Autowired
    private Societies societies;

    @Autowired
    private List<DeclaredPaper> papers;

    @Autowired
    private CreditNotes credit;

    @Autowired
    private OpenWork openWork;

    @Test
    void a_pilot_that_leaves_pays_back_what_is_left_and_the_reserve_moves_up() {
        String reserve = recommended("hxhg");
        String leaving = pilotBeside(reserve);
        asksToLeave(leaving);
        confirms(leaving, "CONFIRM");
        decides(leaving, "AGREE", null);
        assertRefused(
                () -> acts.complete("jcb", leaving, "UserTask_ConfirmRefund", refund(leaving, 1)),
                "refundedAmount",
                "P2-exit");
        acts.complete("jcb", leaving, "UserTask_ConfirmRefund", refund(leaving, 3));

        assertThat(agreements.ofCase(leaving)).map(PilotAgreement::endedBecause).contains("EXIT");
        assertThat(isPilot("HJKX")).isFalse();
        assertThat(caseFiles.get(reserve).outcome()).isEqualTo("PILOT");
    }

    @Test
    void a_pilot_whose_president_or_whose_vice_chair_does_not_agree_stays() {
        String staying = pilotBeside(recommended("hxhg"));
        asksToLeave(staying);
        confirms(staying, "DECLINE");
        assertThat(people.told("N12declined", staying, "退出试点申请，理由：" + NOT_NOW)).containsExactly("hjkx.jb", "hjkx.msz");
        asksToLeave(staying);
        confirms(staying, "CONFIRM");
        decides(staying, "REFUSE", "试点任务已完成大半，请继续落实到期满。");

        assertThat(agreements.ofCase(staying)).hasValueSatisfying(PilotAgreement::isRunning);
        assertThat(isPilot("HJKX")).isTrue();
    }

    @Test
    void false_material_ends_an_application_that_is_being_handled() {
        String caseNo = surveyed("hjkx");
        foundFalse(caseNo, "FOUND");

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(notes()).containsExactly("FALSE_MATERIAL");
        assertThat(people.told("N12finding", caseNo, "认定材料虚假，理由：" + OPINION))
                .containsExactly("hjkx.jb", "hjkx.lsz", "hjkx.msz", "xhb.jingban");
    }

    @Test
    void false_material_stops_an_agreement_before_it_is_signed_and_a_reserve_before_it_moves_up() {
        String first = recommended("hjkx");
        String reserve = recommended("hxhg");
        published(Map.of(first, "PILOT", reserve, "RESERVE"));
        foundFalse(reserve, "FOUND");
        foundFalse(first, "FOUND");

        assertThat(List.of(first, reserve))
                .extracting(caseNo -> caseFiles.get(caseNo).status())
                .containsOnly(CaseStatus.TERMINATED);
        assertThat(openWork.of(first, people.actor("xhb.jingban"))).isEmpty();
        assertThat(candidates.pilots(BATCH)).isZero();
    }

    @Test
    void a_place_is_given_away_once() {
        String reserve = recommended("hxhg");
        String left = pilotBeside(reserve);
        asksToLeave(left);
        confirms(left, "CONFIRM");
        decides(left, "AGREE", null);
        foundFalse(left, "FOUND");

        assertThat(candidates.get(left).listOutcome()).isEqualTo(ListOutcome.GIVEN_UP);
        assertThat(candidates.pilots(BATCH)).isOne();
        assertThat(people.told("N12", reserve, "结果：列为试点")).containsExactly("hxhg.jb", "hxhg.lsz", "hxhg.msz");
    }

    @Test
    void a_reserve_is_told_when_its_time_is_over_and_moves_up_no_more() {
        String reserve = recommended("hxhg");
        String leaving = pilotBeside(reserve);
        clock.travelTo(batches.get(BATCH).phase3End().plusDays(1).atTime(9, 0));
        acts.timePasses();

        assertThat(caseFiles.get(reserve).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(people.told("N12", reserve, "备选期满，没有递补为试点")).containsExactly("hxhg.jb", "hxhg.lsz", "hxhg.msz");
        asksToLeave(leaving);
        confirms(leaving, "CONFIRM");
        decides(leaving, "AGREE", null);
        assertThat(agreements.ofCase(leaving)).map(PilotAgreement::endedBecause).contains("EXIT");
        assertThat(caseFiles.get(reserve).outcome()).isEqualTo("RESERVE");
    }

    @Test
    void who_leaves_before_the_first_payment_is_not_paid() {
        String caseNo = recommended("hjkx");
        published(Map.of(caseNo, "PILOT"));
        pilot.agreementDrafted(caseNo, 8);
        pilot.societySigns("hjkx", caseNo);
        pilot.associationSigns(caseNo);
        assertRefused(
                () -> acts.complete("jcb", caseNo, "UserTask_FirstPayment", Map.of("paymentDone", "NO_FUND")),
                "paymentDone",
                "P2-12");
        asksToLeave(caseNo);
        confirms(caseNo, "CONFIRM");
        decides(caseNo, "AGREE", null);

        assertRefused(() -> pilot.paid(caseNo), "paymentDone", "P2-12");
        acts.complete("jcb", caseNo, "UserTask_FirstPayment", Map.of("paymentDone", "NO_FUND"));
    }

    @Test
    void false_material_found_later_ends_the_agreement_and_calls_all_money_back() {
        String reserve = recommended("hxhg");
        String pilotCase = pilotBeside(reserve);
        foundFalse(pilotCase, "FOUND");

        assertThat(agreements.ofCase(pilotCase))
                .map(PilotAgreement::endedBecause)
                .contains("FALSE_MATERIAL");
        assertThat(isPilot("HJKX")).isFalse();
        assertThat(caseFiles.get(reserve).outcome()).isEqualTo("PILOT");
        assertRefused(
                () -> acts.complete("jcb", pilotCase, "UserTask_ConfirmRecovery", refund(pilotCase, 3)),
                "refundedAmount",
                "P2-exit");
        acts.complete("jcb", pilotCase, "UserTask_ConfirmRecovery", refund(pilotCase, 4.8));
    }

    @Test
    void what_is_not_found_false_changes_nothing() {
        String caseNo = surveyed("hjkx");
        foundFalse(caseNo, "NOT_FOUND");

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
        assertThat(notes()).isEmpty();
        assertThat(people.told("N12finding", caseNo, "不认定材料虚假，理由：" + OPINION)).containsExactly("xhb.jingban");
    }

    @Test
    void a_new_president_signs_the_agreement_again_and_only_a_new_one() {
        String caseNo = pilotBeside(recommended("hxhg"));
        String former = people.actor("hjkx.lsz").name();
        assertRefused(() -> asksToSignAgain(caseNo, former), "newPresident", "P2-resign");
        asksToSignAgain(caseNo, "林知远");
        acts.complete(
                "hjkx.lsz",
                caseNo,
                "UserTask_SignAgain",
                Map.of("resigningAnswer", "SIGN", "resigningSignature", DemoPeople.PASSWORD));

        assertThat(text(caseNo)).contains("重签");
        assertThat(agreements.ofCase(caseNo)).hasValueSatisfying(PilotAgreement::isRunning);
    }

    @Test
    void a_new_president_may_decline_to_sign() {
        String caseNo = pilotBeside(recommended("hxhg"));
        asksToSignAgain(caseNo, "林知远");
        acts.complete(
                "hjkx.lsz",
                caseNo,
                "UserTask_SignAgain",
                Map.of("resigningAnswer", "DECLINE", "resigningOpinion", "新一届理事会拟重新研究试点安排，暂不签署。"));

        assertThat(text(caseNo)).doesNotContain("重签");
        assertThat(people.told("N12declined", caseNo, "任务书重签，理由：新一届理事会"))
                .contains("hjkx.jb", "hjkx.msz", "xhb.jingban", "xhb.buzhang");
    }

    private String text(String caseNo) {
        return papers.stream()
                .filter(paper -> paper.kind().id().equals("pilot-agreement"))
                .map(paper -> paper.of(caseFiles.get(caseNo)).toString())
                .collect(Collectors.joining());
    }

    private void asksToSignAgain(String caseNo, String name) {
        requests.ask(
                caseNo,
                "resigning",
                "hjkx.jb",
                Map.of(
                        "newPresident",
                        name,
                        "presidentSince",
                        clock.today().toString(),
                        "resigningNote",
                        "第九届会员代表大会第一次会议选举产生。",
                        "presidentProof",
                        acts.paper("hjkx.jb", caseNo, "选举会议纪要", List.of("选举结果。"))));
    }

    /** 湖北省环境科学学会 is a pilot and has its money; the other is the first reserve. */
    private String pilotBeside(String reserve) {
        String first = recommended("hjkx");
        published(Map.of(first, "PILOT", reserve, "RESERVE"));
        signedAndPaid("hjkx", first);
        return first;
    }

    private void asksToLeave(String caseNo) {
        requests.ask(
                caseNo,
                "exit",
                "hjkx.jb",
                Map.of(
                        "exitReason",
                        "挂靠单位整体搬迁，学会一年内无法落实独立办公场所和专职人员，难以按任务书完成十一项标准，经理事会讨论，申请退出试点。",
                        "fundUsage",
                        "已用于制度汇编和人员招聘。",
                        "fundBalance",
                        2.5,
                        "exitBoardFile",
                        acts.paper("hjkx.jb", caseNo, "理事会决议", List.of("同意退出。"))));
    }

    private void confirms(String caseNo, String answer) {
        acts.complete(
                "hjkx.lsz",
                caseNo,
                "UserTask_ConfirmExit",
                "CONFIRM".equals(answer)
                        ? Map.of("exitConfirmed", answer, "presidentSignature", DemoPeople.PASSWORD)
                        : Map.of("exitConfirmed", answer, "declineReason", NOT_NOW));
    }

    private void decides(String caseNo, String answer, String opinion) {
        acts.complete(
                "fgfzx",
                caseNo,
                "UserTask_DecideExit",
                opinion == null
                        ? Map.of("exitDecision", answer)
                        : Map.of("exitDecision", answer, "exitOpinion", opinion));
    }

    private Map<String, Object> refund(String caseNo, double amount) {
        return Map.of(
                "refundedAmount", amount,
                "refundedOn", clock.today().toString(),
                "refundVoucher", acts.paper("jcb", caseNo, "退款凭证", List.of("银行回单。")));
    }

    private void foundFalse(String caseNo, String decision) {
        requests.ask(
                caseNo,
                "false-material",
                "xhb.jingban",
                Map.of(
                        "falseFacts",
                        FACTS,
                        "falseProofFiles",
                        acts.paper("xhb.jingban", caseNo, "社保核对结果", List.of("无参保记录。"))));
        acts.complete(
                "fgfzx",
                caseNo,
                "UserTask_DecideFalseMaterial",
                Map.of("falseMaterialDecision", decision, "falseMaterialOpinion", OPINION));
    }

    private boolean isPilot(String code) {
        return societies.findByCode(code).orElseThrow().pilot();
    }

    private List<String> notes() {
        return credit.of(societies.findByCode("HJKX").orElseThrow().id()).stream()
                .map(CreditNote::code)
                .toList();
    }
}
