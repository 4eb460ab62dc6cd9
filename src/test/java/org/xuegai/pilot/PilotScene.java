package org.xuegai.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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

/** A batch of the pilot with room for one of two invited societies, and its applications up to wherever a test needs them. */
@XuegaiTest
@Tag("database")
abstract class PilotScene {

    static final String BATCH = "LH-2026";

    @Autowired
    DemoPilotSteps pilot;

    @Autowired
    DemoSocietySteps society;

    @Autowired
    DemoSteps association;

    @Autowired
    PilotCandidates candidates;

    @Autowired
    PilotBatches batches;

    @Autowired
    PilotAgreements agreements;

    @Autowired
    DemoPublicitySteps publicity;

    @Autowired
    DemoActs acts;

    @Autowired
    XuegaiClock clock;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    FilingWatch filings;

    @Autowired
    People people;

    @BeforeEach
    void a_batch_is_open() {
        String matter = pilot.batchFiled(BATCH, "2026 年“两化”建设试点", 1, List.of("HJKX", "HXHG"), phases());
        pilot.batchConsulted(matter);
        pilot.batchDecided(matter, "AGREE");
        pilot.issued(matter, "关于开展“两化”建设试点工作的通知");
    }

    static void assertRefused(ThrowingCallable act, String field, String ruleNo) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                .anySatisfy(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.code()).isEqualTo(ruleNo);
                }));
    }

    void signedAndPaid(String stem, String caseNo) {
        pilot.agreementDrafted(caseNo, 8);
        pilot.societySigns(stem, caseNo);
        pilot.associationSigns(caseNo);
        pilot.paid(caseNo);
    }

    String published(Map<String, String> outcomes) {
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

    static List<LocalDate> phases() {
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

    String recommended(String stem) {
        String caseNo = surveyed(stem);
        recommend(caseNo);
        return caseNo;
    }

    void recommend(String caseNo) {
        pilot.voted(caseNo, List.of("RECOMMEND", "RECOMMEND", "RESERVE"));
        pilot.reviewed(caseNo, 3);
    }

    String surveyed(String stem) {
        String caseNo = pilot.invited(stem);
        pilot.answers(stem, caseNo, "ACCEPT");
        applyAndSurvey(stem, caseNo);
        return caseNo;
    }

    void applyAndSurvey(String stem, String caseNo) {
        pilot.applies(stem, caseNo, BATCH, Map.of());
        society.secretaryAgrees(stem, caseNo);
        society.boardResolves(stem, caseNo, 80);
        society.presidentSigns(stem, caseNo);
        association.accepted(caseNo);
        pilot.surveyed(caseNo);
    }
}
