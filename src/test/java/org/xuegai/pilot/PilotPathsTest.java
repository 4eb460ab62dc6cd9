package org.xuegai.pilot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.reminder.FilingWatch;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPublicitySteps;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.demo.pilot.DemoPilotSteps;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ways of an application through the pilot, with the people who walk them. */
@XuegaiTest
@Tag("database")
class PilotPathsTest {

    private static final String BATCH = "LH-2026";

    @Autowired
    private DemoPilotSteps pilot;

    @Autowired
    private DemoSocietySteps society;

    @Autowired
    private DemoSteps association;

    @Autowired
    private PilotCandidates candidates;

    @Autowired
    private PilotBatches batches;

    @Autowired
    private PilotAgreements agreements;

    @Autowired
    private DemoPublicitySteps publicity;

    @Autowired
    private DemoActs acts;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private FilingWatch filings;

    @Autowired
    private People people;

    @BeforeEach
    void a_batch_is_open() {
        String matter = pilot.batchFiled(BATCH, "2026 年“两化”建设试点", 1, List.of("HJKX", "HXHG"), phases());
        pilot.batchConsulted(matter);
        pilot.batchDecided(matter, "AGREE");
        pilot.issued(matter, "关于开展“两化”建设试点工作的通知");
    }

    @Test
    void an_invited_society_applies_is_reviewed_and_waits_for_the_list() {
        String caseNo = recommended("hjkx");

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.PENDING_DECISION);
        assertThat(candidates.get(caseNo).recommendation()).isEqualTo("RECOMMEND");
        assertThat(candidates.get(caseNo).eligibilityRule()).isEqualTo("D2-7");
    }

    @Test
    void a_society_that_declines_is_left_alone() {
        String caseNo = pilot.invited("hxhg");
        pilot.answers("hxhg", caseNo, "DECLINE");

        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(caseFiles.get(caseNo).outcome()).isEqualTo("DECLINED");
    }

    @Test
    void a_list_makes_one_society_a_pilot_and_the_other_a_reserve_that_moves_up_when_the_first_does_not_sign() {
        String first = recommended("hjkx");
        String second = recommended("hxhg");
        String list = published(Map.of(first, "PILOT", second, "RESERVE"));

        assertThat(caseFiles.get(first).outcome()).isEqualTo("PILOT");
        assertThat(caseFiles.get(second).outcome()).isEqualTo("RESERVE");
        assertThat(caseFiles.get(first).docNumber())
                .isEqualTo(caseFiles.get(list).docNumber());

        pilot.agreementDrafted(first, 8);
        pilot.societyDeclines("hjkx", first);

        assertThat(caseFiles.get(first).outcome()).isEqualTo("UNSIGNED");
        assertThat(caseFiles.get(second).outcome()).isEqualTo("PILOT");
        signedAndPaid("hxhg", second);
        pilot.archived(second);
        assertThat(caseFiles.get(second).status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(agreements.ofCase(second).map(agreements::targets).orElseThrow())
                .hasSize(11);
    }

    @Test
    void silence_on_an_invitation_defers() {
        String caseNo = pilot.invited("hxhg");
        clock.travelTo(clock.localNow().plusDays(30));
        acts.timePasses();

        assertThat(caseFiles.get(caseNo).outcome()).isEqualTo("DEFERRED");
        assertThat(candidates.get(caseNo).invitationAnswer()).isEqualTo("DEFER");
    }

    @Test
    void a_society_with_a_failed_annual_check_is_not_accepted_by_rule_D2_2() {
        String caseNo = pilot.invited("hjkx");
        pilot.answers("hjkx", caseNo, "ACCEPT");
        pilot.applies("hjkx", caseNo, BATCH, Map.of("lastAnnualCheckResult", "UNQUALIFIED"));
        society.secretaryAgrees("hjkx", caseNo);
        society.boardResolves("hjkx", caseNo, 80);
        society.presidentSigns("hjkx", caseNo);

        assertRefused(() -> association.accepted(caseNo), "intakeDecision", "D2-2");
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void more_votes_than_people_attending_are_refused() {
        String caseNo = surveyed("hjkx");
        pilot.voted(caseNo, List.of("RECOMMEND", "RECOMMEND", "RECOMMEND"));

        assertRefused(() -> pilot.reviewed(caseNo, 2), "attendeeCount", "P2-6");
        assertThat(candidates.get(caseNo).recommendation()).isNull();
    }

    @Test
    void a_list_over_its_quota_is_refused_and_one_that_leadership_returns_is_drawn_up_anew() {
        String first = recommended("hjkx");
        String second = recommended("hxhg");
        assertRefused(
                () -> pilot.listed(BATCH, Map.of(first, "PILOT", second, "PILOT")), "listRows[1].proposal", "P2-7");
        String list = pilot.listed(BATCH, Map.of(first, "PILOT", second, "NOT_LISTED"));
        pilot.listReviewed(list, "AGREE");
        pilot.listDecided(list, "RETURN");
        pilot.listRevised(list, BATCH, Map.of(first, "NOT_LISTED", second, "PILOT"));
        pilot.listReviewed(list, "RETURN");

        assertThat(caseFiles.get(list).status()).isEqualTo(CaseStatus.RETURNED);
        assertThat(caseFiles.get(first).status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    @Test
    void an_agreement_has_a_target_for_each_of_the_eleven_standards() {
        String first = recommended("hjkx");
        published(Map.of(first, "PILOT"));
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("standardNo", 11);
        cleared.put("targetText", null);

        assertRefused(
                () -> acts.complete(
                        "xhb.jingban",
                        first,
                        "UserTask_DraftAgreement",
                        Map.of("agreementTargets", List.of(cleared), "fundTotal", 8, "firstShare", 60)),
                "agreementTargets",
                "P2-11");
        assertThat(agreements.ofCase(first)).isEmpty();
    }

    @Test
    void who_was_invited_is_reminded_until_it_has_filed() {
        pilot.answers("hxhg", pilot.invited("hxhg"), "ACCEPT");
        clock.travelTo(LocalDate.parse("2026-12-24").atTime(8, 0));
        filings.look();
        assertThat(people.told("N14")).containsExactly("hjkx.jb", "hjkx.msz", "hxhg.jb", "hxhg.msz");

        surveyed("hjkx");
        clock.travelTo(LocalDate.parse("2026-12-30").atTime(8, 0));
        filings.look();
        filings.look();
        assertThat(people.told("N14"))
                .filteredOn(name -> name.startsWith("hjkx"))
                .hasSize(2);
        assertThat(people.told("N14")).filteredOn("hxhg.lsz"::equals).hasSize(1);

        clock.travelTo(LocalDate.parse("2027-01-04").atTime(8, 0));
        filings.look();
        assertThat(people.told("N14late")).isEmpty();
    }

    @Test
    void a_plan_that_is_not_agreed_to_opens_no_batch() {
        String other = pilot.batchFiled("LH-2027", "2027 年“两化”建设试点", 1, List.of("HJKX"), phases());
        pilot.batchConsulted(other);
        pilot.batchDecided(other, "REFUSE");

        assertThat(caseFiles.get(other).outcome()).isEqualTo("REFUSED");
        assertThat(batches.byCode("LH-2027")).isEmpty();
    }

    private static void assertRefused(ThrowingCallable act, String field, String ruleNo) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                .anySatisfy(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.code()).isEqualTo(ruleNo);
                }));
    }

    private void signedAndPaid(String stem, String caseNo) {
        pilot.agreementDrafted(caseNo, 8);
        pilot.societySigns(stem, caseNo);
        pilot.associationSigns(caseNo);
        pilot.paid(caseNo);
    }

    private String published(Map<String, String> outcomes) {
        String list = pilot.listed(BATCH, outcomes);
        pilot.listReviewed(list, "AGREE");
        pilot.listDecided(list, "AGREE");
        LocalDate begins = publicity.prepared(list);
        clock.travelTo(begins.atTime(9, 0));
        acts.timePasses();
        assertThat(caseFiles.get(list).status()).isEqualTo(CaseStatus.IN_PUBLICITY);
        outcomes.keySet()
                .forEach(member -> assertThat(caseFiles.get(member).status()).isEqualTo(CaseStatus.IN_PUBLICITY));
        clock.travelTo(begins.plusDays(14).atTime(9, 0));
        acts.timePasses();
        publicity.evidenceKept(list);
        pilot.issued(list, "关于确定“两化”建设试点学会的通知");
        return list;
    }

    private static List<LocalDate> phases() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        return List.of(
                day,
                day.plusDays(20),
                day.plusDays(30),
                day.plusDays(80),
                day.plusDays(90),
                day.plusDays(400),
                day.plusDays(410),
                day.plusDays(440),
                day.plusDays(441),
                day.plusDays(470));
    }

    private String recommended(String stem) {
        String caseNo = surveyed(stem);
        pilot.voted(caseNo, List.of("RECOMMEND", "RECOMMEND", "RESERVE"));
        pilot.reviewed(caseNo, 3);
        return caseNo;
    }

    private String surveyed(String stem) {
        String caseNo = pilot.invited(stem);
        pilot.answers(stem, caseNo, "ACCEPT");
        pilot.applies(stem, caseNo, BATCH, Map.of());
        society.secretaryAgrees(stem, caseNo);
        society.boardResolves(stem, caseNo, 80);
        society.presidentSigns(stem, caseNo);
        association.accepted(caseNo);
        pilot.surveyed(caseNo);
        return caseNo;
    }
}
