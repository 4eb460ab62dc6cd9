package org.xuegai.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xuegai.casework.CaseStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways of an application through the pilot, with the people who walk them. */
class PilotPathsTest extends PilotScene {

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
        assertThat(people.told("N12", first, "结果：列为试点，文号")).containsExactly("hjkx.jb", "hjkx.lsz", "hjkx.msz");
        assertThat(people.told("N12", second, "结果：列为备选，文号")).hasSize(3);
        assertThat(caseFiles.get(first).docNumber())
                .isEqualTo(caseFiles.get(list).docNumber());

        pilot.agreementDrafted(first, 8);
        pilot.societyDeclines("hjkx", first);

        assertThat(caseFiles.get(first).outcome()).isEqualTo("UNSIGNED");
        assertThat(caseFiles.get(second).outcome()).isEqualTo("PILOT");
        assertThat(people.told("N12", second, "结果：列为试点")).hasSize(3);
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
        assertThat(people.told("N12", caseNo, "视为暂缓")).containsExactly("hxhg.jb", "hxhg.lsz", "hxhg.msz");
    }

    @Test
    void a_society_that_is_not_listed_is_told_so() {
        String caseNo = recommended("hjkx");
        published(Map.of(caseNo, "NOT_LISTED"));

        assertThat(people.told("N12", caseNo, "结果：未列入名单，文号")).containsExactly("hjkx.jb", "hjkx.lsz", "hjkx.msz");
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void a_later_list_of_a_batch_has_the_places_that_are_left() {
        String late = pilot.invited("hxhg");
        pilot.answers("hxhg", late, "ACCEPT");
        published(Map.of(recommended("hjkx"), "PILOT"));
        applyAndSurvey("hxhg", late);
        recommend(late);

        assertRefused(() -> pilot.listed(BATCH, Map.of(late, "PILOT")), "listRows[0].proposal", "P2-7");
        pilot.listed(BATCH, Map.of(late, "RESERVE"));
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
    void a_society_that_is_surveyed_again_is_voted_on_anew_and_its_list_comes_to_nothing() {
        String caseNo = recommended("hjkx");
        String list = pilot.listed(BATCH, Map.of(caseNo, "PILOT"));
        pilot.listReviewed(list, "AGREE");
        pilot.listDecided(list, "RETURN");
        pilot.listRevised(list, BATCH, Map.of(caseNo, "RECHECK"));

        assertThat(caseFiles.get(list).outcome()).isEqualTo("DROPPED");
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
        pilot.surveyed(caseNo);
        pilot.voted(caseNo, List.of("NOT_RECOMMEND", "NOT_RECOMMEND", "RESERVE"));
        pilot.reviewed(caseNo, 3);
        assertThat(candidates.get(caseNo).recommendation()).isEqualTo("NOT_RECOMMEND");
        assertThat(candidates.get(caseNo).recommendCount()).isZero();
        assertRefused(() -> pilot.listed(BATCH, Map.of(caseNo, "RECHECK")), "listTitle", "P2-7");
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
}
