package org.xuegai.demo.acceptance;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDays;
import org.xuegai.demo.DemoPublicitySteps;
import org.xuegai.demo.DemoStory;
import org.xuegai.demo.DemoTale;
import org.xuegai.demo.inspection.DemoInspections;
import org.xuegai.demo.pilot.DemoPilotSteps;
import org.xuegai.demo.pilot.DemoPilots;

/** YSSD-2026-0001 to 0003: one published, one to be put right, one reconsidered. Source: domain 4.6 */
@Component
@Order(3)
@Profile({"demo", "test"})
public class DemoAcceptances implements DemoTale {

    private static final List<Integer> TO_PUT_RIGHT = List.of(3, 7, 10);

    private final DemoInspections inspections;
    private final DemoAcceptanceSteps acceptance;
    private final DemoPublicitySteps publicity;
    private final DemoPilotSteps office;
    private final DemoActs acts;
    private String list;

    DemoAcceptances(
            DemoInspections inspections,
            DemoAcceptanceSteps acceptance,
            DemoPublicitySteps publicity,
            DemoPilotSteps office,
            DemoActs acts) {
        this.inspections = inspections;
        this.acceptance = acceptance;
        this.publicity = publicity;
        this.office = office;
        this.acts = acts;
    }

    @Override
    public void tell(DemoStory story, DemoDays days) {
        published(story, days);
        toPutRight(story, days);
        reconsidered(story, days);
    }

    /** YSSD-2026-0001: eleven of eleven, after the leader has explained a measurement. */
    private void published(DemoStory story, DemoDays days) {
        String no = "hjkx";
        story.at(days.at(10, 20, 10, 0), () -> acceptance.officerAsks(caseNo(no)));
        story.at(days.at(11, 5, 20, 0), () -> acceptance.leaderExplains(caseNo(no)));
        story.at(days.at(11, 9, 10, 0), () -> acceptance.rechecked(caseNo(no), Acceptance.PASS));
        story.at(days.at(11, 12, 15, 0), () -> acceptance.studied(caseNo(no), Acceptance.PASS));
        listed(story, List.of(days.at(11, 16, 10, 0), days.at(11, 17, 10, 0), days.at(11, 19, 10, 0)));
        story.at(days.at(11, 20, 0, 5), acts::timePasses);
    }

    /** YSSD-2026-0002: (8, 2, 1), thirty working days from 2 November on. */
    private void toPutRight(DemoStory story, DemoDays days) {
        String no = "slcl";
        story.at(days.at(10, 20, 11, 0), () -> acceptance.rechecked(caseNo(no), Acceptance.RECTIFY));
        story.at(days.at(10, 29, 15, 0), () -> acceptance.studied(caseNo(no), Acceptance.RECTIFY));
        story.at(days.at(11, 2, 9, 0), () -> acceptance.rectificationDrafted(caseNo(no), TO_PUT_RIGHT));
        story.at(
                days.at(11, 2, 15, 0),
                () -> office.issued(caseNo(no), "限期整改通知书", office.society(no).name()));
        story.at(days.at(11, 6, 16, 0), () -> acceptance.planned(no, caseNo(no), TO_PUT_RIGHT));
    }

    /** YSSD-2026-0003: not passed, told on 4 November; the request of the 9th waits for other experts. */
    private void reconsidered(DemoStory story, DemoDays days) {
        String no = "slzn";
        story.at(days.at(10, 20, 14, 0), () -> acceptance.rechecked(caseNo(no), Acceptance.FAIL));
        story.at(days.at(10, 21, 15, 0), () -> acceptance.studied(caseNo(no), Acceptance.FAIL));
        listed(story, List.of(days.at(10, 22, 10, 0), days.at(10, 22, 15, 0), days.at(10, 23, 10, 0)));
        story.at(days.at(10, 26, 0, 5), acts::timePasses);
        story.at(days.at(11, 2, 9, 0), () -> {
            acts.timePasses();
            publicity.evidenceKept(list);
        });
        story.at(days.at(11, 4, 10, 0), () -> office.issued(list, "关于公布 2026 年“两化”建设试点第一批验收结果的通知"));
        story.at(days.at(11, 6, 10, 0), () -> office.archived(list));
        story.at(
                days.at(11, 9, 19, 0),
                () -> acceptance.reconsiderationAsked(
                        no,
                        caseNo(no),
                        "检查时党组织批复文件在途，现已取得；示例软件园已同意划出 30 平方米专用办公室，租约正在签署。以上情况与第 1、3 项的判定直接有关，检查时没有条件出示，申请另组专家复核。"));
        story.at(days.at(11, 10, 9, 0), () -> acts.claim("zb.chengyuan2", caseNo(no), "UserTask_SelectExperts"));
    }

    /** @param times when the list is drafted, reviewed, and decided with the publicity prepared */
    private void listed(DemoStory story, List<LocalDateTime> times) {
        story.at(times.get(0), () -> list = acceptance.listed(DemoPilots.BATCH));
        story.at(times.get(1), () -> acceptance.listReviewed(list, "AGREE"));
        story.at(times.get(2), () -> {
            acceptance.listDecided(list, "AGREE");
            publicity.prepared(list);
        });
    }

    private String caseNo(String stem) {
        return acceptance.of(inspections.caseNo(stem));
    }
}
