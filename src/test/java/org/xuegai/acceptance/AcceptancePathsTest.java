package org.xuegai.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.acceptance.list.AcceptanceListMembers;
import org.xuegai.casework.CaseStatus;
import org.xuegai.document.proof.PublicProofs;
import org.xuegai.inspection.PilotSocieties;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.platform.Problem;
import org.xuegai.request.RequestActs;
import org.xuegai.society.CreditNote;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.Societies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ways of an acceptance, with the people who walk them. */
class AcceptancePathsTest extends AcceptanceScene {

    @Autowired
    private AcceptanceListMembers members;

    @Autowired
    private Societies societies;

    @Autowired
    private CreditNotes credit;

    @Autowired
    private PublicProofs proofs;

    @Autowired
    private PilotAgreements agreements;

    @Autowired
    private RequestActs requests;

    @Test
    void eleven_of_eleven_pass_and_end_with_a_certificate_in_the_archive() {
        handedOver(Map.of());
        assertThat(acceptances.get(no).ruleNo()).isEqualTo("D4-5");
        concluded("PASS");
        String list = announced();
        assertThat(acceptance().outcome()).isEqualTo("PASS");
        assertThat(acceptance().docNumber()).isEqualTo(caseFiles.get(list).docNumber());
        closed("PAY");

        assertThat(acceptance().status()).isEqualTo(CaseStatus.ARCHIVED);
        String certificate = acceptances.get(no).certificateNo();
        assertThat(proofs.find(certificate))
                .hasValueSatisfying(proof -> assertThat(proof.isValid()).isTrue());
        assertThat(societies.findById(acceptance().societyId()).orElseThrow().prioritySupport())
                .isTrue();
        assertThat(notes()).contains("ACCEPTANCE_PASS");
        office.archived(list);
        assertThat(caseFiles.get(list).status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(agreements.running(acceptance().societyId())).isEmpty();
    }

    @Test
    void false_material_found_after_the_archive_takes_certificate_priority_and_money_back() {
        handedOver(Map.of());
        concluded("PASS");
        announced();
        closed("PAY");
        requests.ask(
                no,
                "false-material",
                "xhb.jingban",
                Map.of(
                        "falseFacts",
                        "第 7 项提交的劳动合同经社保部门核对并无参保记录，合同印章与备案印章不符，已当面核实并取得书面证明。",
                        "falseProofFiles",
                        acts.paper("xhb.jingban", no, "社保核对结果", List.of("无参保记录。"))));
        acts.complete(
                "fgfzx",
                no,
                "UserTask_DecideFalseMaterial",
                Map.of("falseMaterialDecision", "FOUND", "falseMaterialOpinion", "证据确凿，认定材料虚假。"));

        assertThat(proofs.find(acceptances.get(no).certificateNo()))
                .hasValueSatisfying(proof -> assertThat(proof.isValid()).isFalse());
        assertThat(societies.findById(acceptance().societyId()).orElseThrow().prioritySupport())
                .isFalse();
        assertThat(notes()).contains("FALSE_MATERIAL");
        Map<String, Object> refund = new HashMap<>(Map.of(
                "refundedAmount", 4.8,
                "refundedOn", clock.today().toString(),
                "refundVoucher", acts.paper("jcb", no, "退款凭证", List.of("银行回单。"))));
        assertThatThrownBy(() -> acts.complete("jcb", no, "UserTask_ConfirmRecovery", refund))
                .isInstanceOf(Problem.class);
        refund.put("refundedAmount", 8);
        acts.complete("jcb", no, "UserTask_ConfirmRecovery", refund);
    }

    @Test
    void who_is_on_a_list_is_on_no_other() {
        handedOver(Map.of());
        concluded("PASS");
        String other = acts.draft("xhb.buzhang", "acceptance-list", PilotSocieties.BATCH);
        acts.save("xhb.buzhang", other, Map.of("listRows", List.of(Map.of("rowNo", 1, "rowAction", "LIST"))));
        String list = steps.listed(PilotSocieties.BATCH);

        assertThat(members.awaiting(PilotSocieties.BATCH, null)).isEmpty();
        assertThat(members.awaiting(PilotSocieties.BATCH, list)).hasSize(1);
        assertThatThrownBy(() -> acts.file("xhb.buzhang", other))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .anyMatch(error -> error.field().equals("listRows[0].rowAction")
                                && error.code().equals("P4-6")));
    }

    @Test
    void a_list_that_sends_its_only_society_back_comes_to_nothing() {
        handedOver(Map.of());
        concluded("PASS");
        String list = steps.listed(PilotSocieties.BATCH);
        steps.listReviewed(list, "RETURN");
        steps.listRevised(list, PilotSocieties.BATCH, Map.of(no, "REINSPECT"));

        assertThat(caseFiles.get(list).outcome()).isEqualTo("DROPPED");
        assertThat(acceptance().status()).isEqualTo(CaseStatus.REINSPECTION);
    }

    @Test
    void a_society_that_puts_everything_right_passes() {
        rectifying();
        assertThat(acceptance().status()).isEqualTo(CaseStatus.RECTIFYING);
        assertThat(acceptance().docNumber()).isNotNull();
        reported();
        assertThat(acceptance().status()).isEqualTo(CaseStatus.REINSPECTION);
        lookedAgain(Verdict.MET);
        assertThat(acceptances.get(no).ruleNo()).isEqualTo("D4-3");
        concluded("PASS");
        announced();

        assertThat(acceptance().outcome()).isEqualTo("PASS");
    }

    @Test
    void what_is_still_short_after_the_second_look_fails() {
        rectifying();
        reported();
        lookedAgain(Verdict.PARTIALLY_MET);
        assertThat(acceptances.get(no).ruleNo()).isEqualTo("D4-4");
        concluded("FAIL");
        announced();
        closed("STOP");

        assertThat(acceptance().outcome()).isEqualTo("FAIL");
        assertThat(acceptances.get(no).certificateNo()).isNull();
        assertThat(notes()).contains("ACCEPTANCE_FAIL");
    }

    @Test
    void a_report_that_never_comes_fails_by_the_clock() {
        rectifying();
        steps.planned(STEM, no, FAILED);
        pass(acceptances.get(no).rectifyUntil().plusDays(5));
        assertThat(acceptance().status()).isEqualTo(CaseStatus.RECTIFYING);
        pass(acceptances.get(no).rectifyUntil().plusDays(14));

        assertThat(acceptance().status()).isEqualTo(CaseStatus.UNDER_REVIEW);
        assertThat(acceptances.get(no).ruleNo()).isEqualTo("D4-4");
    }

    @Test
    void the_leader_explains_once_and_the_vice_chair_may_return() {
        partlyMet();
        steps.clarified(no);
        assertThatThrownBy(() -> steps.clarified(no)).isInstanceOf(Problem.class);
        steps.rechecked(no, "RECTIFY");
        steps.taskForceConcludes(no, "RECTIFY");
        steps.viceChairReturns(no);
        steps.studied(no, "FAIL");

        assertThat(acceptances.get(no).conclusion()).isEqualTo("FAIL");
        assertThat(acceptance().status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    private void closed(String payment) {
        pass(clock.today().plusDays(14));
        steps.resultEntered(no, payment);
        office.archived(no);
    }

    private List<String> notes() {
        return credit.of(acceptance().societyId()).stream()
                .map(CreditNote::code)
                .toList();
    }
}
