package org.xuegai.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPublicitySteps;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.demo.pilot.DemoPilotSteps;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

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
    private PilotAgreements agreements;

    @Autowired
    private DemoPublicitySteps publicity;

    @Autowired
    private DemoActs acts;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private CaseFiles caseFiles;

    private String matter;

    @BeforeEach
    void a_batch_is_open() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        List<LocalDate> phases = List.of(
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
        matter = pilot.batchFiled(BATCH, "2026 年“两化”建设试点", 1, List.of("HJKX", "HXHG"), phases);
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

    private String recommended(String stem) {
        String caseNo = pilot.invited(stem);
        pilot.answers(stem, caseNo, "ACCEPT");
        pilot.applies(stem, caseNo, BATCH, Map.of());
        society.secretaryAgrees(stem, caseNo);
        society.boardResolves(stem, caseNo, 80);
        society.presidentSigns(stem, caseNo);
        association.accepted(caseNo);
        pilot.surveyed(caseNo);
        pilot.voted(caseNo, List.of("RECOMMEND", "RECOMMEND", "RESERVE"));
        pilot.reviewed(caseNo, 3);
        return caseNo;
    }
}
