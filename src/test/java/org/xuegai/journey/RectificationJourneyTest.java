package org.xuegai.journey;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.demo.DemoPeople;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.PilotSocieties;
import org.xuegai.inspection.VisitCases;
import org.xuegai.inspection.finding.Verdict;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** 湖北省示例材料学会 with 8 met, 2 partly and 1 not, through the rectification and the second look to the certificate. */
class RectificationJourneyTest extends InspectionJourneyTest {

    private static final String STEM = "slcl";
    private static final List<Integer> FAILED = List.of(3, 7, 10);

    @Autowired
    private PilotSocieties pilots;

    @Autowired
    private ExpertGroups groups;

    @BeforeEach
    void a_pilot_society_may_apply() {
        pilots.batch();
        pilots.signed("SLCL");
    }

    @Test
    void what_was_not_met_is_put_right_looked_at_again_alone_and_passes() {
        visitor = page;
        visited(
                STEM,
                VisitCases.VISIT,
                Map.of(3, Verdict.NOT_MET, 7, Verdict.PARTIALLY_MET, 10, Verdict.PARTIALLY_MET));
        looking = true;
        String inspectionNo = caseNo;
        assertThat(acceptance(STEM, "RECTIFY").ruleNo()).isEqualTo("D4-9");

        officerDraftsTheNotice();
        societyReports();
        groupLooksAgain(inspectionNo);
        assertThat(acceptance(STEM, "PASS").ruleNo()).isEqualTo("D4-3");
        certified(STEM);
    }

    private void officerDraftsTheNotice() {
        take("xhb.jingban");
        for (int i = 0; i < FAILED.size(); i++) {
            fill("rectificationItems[" + i + "].problem", "现场核查与达标线有差距，材料不能证明达到要求。");
            fill("rectificationItems[" + i + "].requirement", "整改到达标线以上，提交证明。");
            fill("rectificationItems[" + i + "].responsiblePerson", "学会秘书长");
        }
        submit("rectification-notice");
        pilot.issued(caseNo, "限期整改通知书");
        assertStatus(CaseStatus.RECTIFYING);
    }

    private void societyReports() {
        acceptance.planned(STEM, caseNo, FAILED);
        take("slcl.jb");
        for (int i = 0; i < FAILED.size(); i++) {
            String row = "rectificationRows[" + i + "].";
            fill(row + "measure", "已按整改方案落实，材料原件备查。");
            fill(row + "completedOn", clock.today().toString());
            choose(row + "rectifiedVerdict", "MET");
            upload(row + "evidenceFiles", "整改材料.pdf", DemoSample.PDF);
        }
        upload("rectificationFile", "整改报告.pdf", DemoSample.PDF);
        submit("rectification-report");
        society.secretaryAgrees(STEM, caseNo);
        society.presidentSigns(STEM, caseNo);
        assertStatus(CaseStatus.REINSPECTION);
    }

    private void groupLooksAgain(String inspectionNo) {
        take("xhb.jingban");
        choose(
                "reinspectors",
                groups.confirmed(inspectionNo, Purpose.INSPECTION).get(1).code());
        choose("reinspectionMode", "ON_SITE");
        fill("reinspectionDate", clock.today().toString());
        submit("reinspection-arrangement");
        onPhone(() -> {
            take(acceptance.leader(caseNo, Purpose.REINSPECTION));
            assertThat(visitor.locator("fieldset.rv")).hasCount(FAILED.size());
            for (int i = 0; i < FAILED.size(); i++) {
                choose("reinspectionRows[" + i + "].reinspectionVerdict", "MET");
                fill("reinspectionRows[" + i + "].recheckFacts", "现场查看并核对材料原件，与整改报告一致。");
            }
            fill("spotCheck", "抽查第 1 项、第 5 项，情况没有变化。");
            fill("reinspectionOpinion", "复查人员逐项核对了整改情况，判定如上，没有不同意见。");
            submit("reinspection");
        });
        onPhone(() -> {
            take(groups.confirmed(caseNo, Purpose.REINSPECTION).get(1).username());
            choose("signatureDecision", "SIGN");
            fill("memberSignature", DemoPeople.PASSWORD);
            submit("reinspection-signature");
        });
    }
}
