package org.xuegai.demo.inspection;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDays;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.demo.DemoExperts;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.demo.DemoStory;
import org.xuegai.demo.DemoTale;
import org.xuegai.demo.pilot.DemoPilots;

/** XCJC-2026-0001 to 0008: inspections in every stage. Source: domain 4.6 */
@Component
@Order(2)
@Profile({"demo", "test"})
public class DemoInspections implements DemoTale {

    private static final List<String> PILOTS = List.of("hjkx", "hxhg", "tmjz", "fjyl", "qkbj", "lczl", "slcl", "slzn");

    private final DemoInspectionSteps inspection;
    private final DemoVisitSteps visits;
    private final DemoSocietySteps society;
    private final DemoSteps association;
    private final DemoDecisionSteps archive;
    private final DemoExperts experts;
    private final DemoActs acts;
    private final Map<String, String> caseNos = new LinkedHashMap<>();

    DemoInspections(
            DemoInspectionSteps inspection,
            DemoVisitSteps visits,
            DemoSocietySteps society,
            DemoSteps association,
            DemoDecisionSteps archive,
            DemoExperts experts,
            DemoActs acts) {
        this.inspection = inspection;
        this.visits = visits;
        this.society = society;
        this.association = association;
        this.archive = archive;
        this.experts = experts;
        this.acts = acts;
    }

    @Override
    public void tell(DemoStory story, DemoDays days) {
        story.at(days.at(9, 21, 9, 0), () -> PILOTS.forEach(this::begun));
        passedOn(story, days, DemoVisit.HJKX, MonthDay.of(10, 14));
        noticed(story, days, DemoVisit.HXHG);
        story.at(
                days.at(11, 19, 21, 0),
                () -> visits.preReviewed(caseNo("hxhg"), members("hxhg").get(0)));
        conflictFoundLate(story, days);
        story.at(days.at(11, 20, 19, 0), () -> filed("fjyl"));
        moreTimeWanted(story, days);
        visited(story, days, DemoVisit.LCZL);
        passedOn(story, days, DemoVisit.SLCL, MonthDay.of(10, 15));
        passedOn(story, days, DemoVisit.SLZN, MonthDay.of(10, 16));
    }

    /** Number of a society's inspection. */
    public String caseNo(String stem) {
        return caseNos.get(stem);
    }

    /** XCJC-2026-0003: 柏千钧 moves to the president's unit after the draw; the society wants somebody else. */
    private void conflictFoundLate(DemoStory story, DemoDays days) {
        String no = "tmjz";
        story.at(days.at(11, 2, 9, 0), () -> experts.works("E09", "示例建筑工程公司"));
        noticed(story, days, DemoVisit.TMJZ);
        story.at(days.at(11, 20, 16, 0), () -> experts.works("E09", "示例建筑设计院"));
        story.at(
                days.at(11, 23, 8, 40),
                () -> inspection.recusalAsked(no, caseNo(no), "E09", "柏千钧专家 11 月调入示例建筑设计院，与我会理事长在同一单位，专家本人也已说明，申请换人。"));
        story.at(days.at(11, 23, 8, 45), () -> acts.claim("zb.chengyuan1", caseNo(no), "UserTask_DecideRecusal"));
    }

    /** XCJC-2026-0005: not sent yet; the vice chair has a request for two more weeks. */
    private void moreTimeWanted(DemoStory story, DemoDays days) {
        String no = "qkbj";
        story.at(days.at(11, 19, 20, 0), () -> inspection.filledIn(no, caseNo(no)));
        story.at(
                days.at(11, 20, 15, 0),
                () -> inspection.moreTimeAsked(
                        no,
                        caseNo(no),
                        days.day(12, 14),
                        "专职秘书长的聘任合同要经 12 月上旬的理事会审议后才能签订，第 9、10 项的材料在此之前不能提交。",
                        "其余九项的自评和佐证材料已经整理完毕，合同文本已与拟聘人选商定。"));
        story.at(days.at(11, 23, 8, 30), () -> inspection.headAgreesToMoreTime(caseNo(no)));
    }

    private void noticed(DemoStory story, DemoDays days, DemoVisit visit) {
        String no = visit.stem();
        story.at(days.at(visit.filed(), 19), () -> filed(no));
        story.at(days.at(visit.accepted(), 10), () -> association.accepted(caseNo(no)));
        story.at(days.at(visit.accepted(), 15), () -> {
            inspection.planned(caseNo(no), days.at(visit.visit(), 9).toLocalDate());
            inspection.drawn(caseNo(no), visit.seed());
        });
        story.at(days.at(visit.confirmed(), 20), () -> inspection.allCome(caseNo(no)));
        story.at(days.at(visit.noticed(), 10), () -> inspection.noticed(caseNo(no)));
    }

    /** The society has the record before it. */
    private void visited(DemoStory story, DemoDays days, DemoVisit visit) {
        String no = visit.stem();
        noticed(story, days, visit);
        story.at(days.at(visit.noticed(), 20), () -> members(no)
                .forEach(member -> visits.preReviewed(caseNo(no), member)));
        story.at(days.at(visit.visit(), 9), () -> {
            acts.timePasses();
            visits.opened(caseNo(no));
        });
        story.at(days.at(visit.visit(), 11), () -> members(no)
                .forEach(member -> visits.sheet(caseNo(no), member, visit.shortfalls())));
        story.at(days.at(visit.visit(), 12), () -> {
            visits.deliberated(caseNo(no));
            visits.recorded(caseNo(no));
        });
    }

    /** The opinion is signed, and the acceptance has begun. */
    private void passedOn(DemoStory story, DemoDays days, DemoVisit visit, MonthDay signed) {
        String no = visit.stem();
        visited(story, days, visit);
        story.at(days.at(signed, 9), () -> {
            visits.recordConfirmed(no, caseNo(no));
            visits.opinionWritten(caseNo(no));
        });
        story.at(days.at(signed, 20), () -> members(no).forEach(member -> visits.signed(caseNo(no), member)));
        story.at(days.at(11, 3, 10, 0), () -> archive.archived(caseNo(no)));
    }

    private void begun(String stem) {
        caseNos.put(stem, inspection.begun(stem, DemoPilots.BATCH));
    }

    private void filed(String stem) {
        inspection.filledIn(stem, caseNo(stem));
        inspection.filed(stem, caseNo(stem));
        society.secretaryAgrees(stem, caseNo(stem));
        society.presidentSigns(stem, caseNo(stem));
    }

    private List<String> members(String stem) {
        return visits.members(caseNo(stem));
    }
}
