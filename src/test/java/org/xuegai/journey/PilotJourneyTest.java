package org.xuegai.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.demo.DemoPeople;
import org.xuegai.inspection.PilotSocieties;
import org.xuegai.pilot.agreement.PilotAgreements;

import static org.assertj.core.api.Assertions.assertThat;

/** 湖北省环境科学学会 from the invitation to the certificate, with 11 of 11; what people decide, they decide on the pages. */
class PilotJourneyTest extends InspectionJourneyTest {

    private static final String STEM = "hjkx";
    private static final LocalDate PHASE_FOUR = LocalDate.of(2026, 12, 21);
    private static final LocalDate VISIT = LocalDate.of(2026, 12, 31);

    @Autowired
    private PilotAgreements agreements;

    private String application;

    @BeforeEach
    void a_batch_is_open() {
        String matter = pilot.batchFiled(PilotSocieties.BATCH, "2026 年“两化”建设试点", 1, List.of("HJKX"), phases());
        pilot.batchConsulted(matter);
        pilot.batchDecided(matter, "AGREE");
        pilot.issued(matter, "关于开展“两化”建设试点工作的通知");
        application = pilot.invited(STEM);
    }

    private static List<LocalDate> phases() {
        return List.of(
                LocalDate.of(2026, 10, 12),
                LocalDate.of(2026, 10, 23),
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 18),
                PHASE_FOUR,
                LocalDate.of(2027, 2, 26),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 31));
    }

    @Test
    void an_invited_society_becomes_a_pilot_meets_eleven_of_eleven_and_gets_its_certificate() {
        looking = true;
        visitor = page;
        caseNo = application;
        societyAccepts();
        clerkApplies();
        officerFindsItEligible();
        taskForceVotes();
        leadershipDecides();
        agreementIsSigned();

        pass(PHASE_FOUR);
        visited(STEM, VISIT, Map.of());
        assertThat(acceptance(STEM, "PASS").ruleNo()).isEqualTo("D4-5");
        certified(STEM);
    }

    private void societyAccepts() {
        take("hjkx.msz");
        assertThat(visitor.textContent("main")).doesNotContain("下载签章页");
        choose("invitationAnswer", "ACCEPT");
        submit("invitation");
    }

    private void clerkApplies() {
        pilot.beginsToApply(STEM, caseNo, PilotSocieties.BATCH, Collections.singletonMap("officeArea", null));
        take("hjkx.jb");
        look("application");
        go("text=办公场所与设施");
        fill("officeArea", "46");
        go("text=保存，返回清单");
        go(".tasks a:has-text('核对全部内容')");
        look("application-check");
        go("main form button");
        runJobs();
        society.secretaryAgrees(STEM, caseNo);
        society.boardResolves(STEM, caseNo, 80);
        society.presidentSigns(STEM, caseNo);
        assertStatus(CaseStatus.SUBMITTED);
    }

    private void officerFindsItEligible() {
        take("xhb.jingban");
        assertThat(visitor.textContent("main")).contains("D2-7", "条件成熟");
        List.of("materialsComplete", "formatValid", "withinScope").forEach(this::tick);
        choose("intakeDecision", "ACCEPT");
        submit("eligibility");
    }

    private void taskForceVotes() {
        pilot.surveyed(caseNo);
        pilot.voted(caseNo, List.of("RECOMMEND", "RESERVE"));
        take("zb.chengyuan3");
        choose("recommendation", "RECOMMEND");
        fill("recommendationReason", "条件齐备，短板清楚，补齐计划可行，同意列为试点。");
        submit("vote");
        pilot.reviewed(caseNo, 3);
        assertStatus(CaseStatus.PENDING_DECISION);
    }

    private void leadershipDecides() {
        String list = pilot.listed(PilotSocieties.BATCH, Map.of(application, "PILOT"));
        pilot.listReviewed(list, "AGREE");
        caseNo = list;
        take("dangzu");
        fill("meetingDate", "2026-11-23");
        choose("decisionMode", "PARTY_GROUP");
        fill("meetingMinutesNo", "党组会纪要〔2026〕5号");
        upload("minutesFile", "党组会议纪要.pdf", DemoSample.PDF);
        choose("finalDecision", "AGREE");
        submit("pilot-list");
        published(list);
        pilot.issued(list, "关于确定“两化”建设试点学会的通知");
        caseNo = application;
    }

    private void agreementIsSigned() {
        take("xhb.jingban");
        fill("fundTotal", "8");
        fill("firstShare", "60");
        submit("agreement");
        onPhone(() -> {
            take("hjkx.lsz");
            choose("societyAnswer", "SIGN");
            fill("societySigned", DemoPeople.PASSWORD);
            submit("agreement-society");
        });
        take("fgfzx");
        choose("associationAnswer", "SIGN");
        fill("associationSigned", DemoPeople.PASSWORD);
        submit("agreement-association");
        assertThat(agreements.ofCase(application).map(agreements::targets).orElseThrow())
                .hasSize(11);
        pilot.paid(application);
    }
}
