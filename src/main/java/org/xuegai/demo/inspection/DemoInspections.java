package org.xuegai.demo.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDays;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.demo.DemoStory;
import org.xuegai.demo.DemoTale;
import org.xuegai.demo.pilot.DemoPilots;

/** XCJC-2026-0001 to 0006: inspections in every stage. Source: domain 4.6 */
@Component
@Order(2)
@Profile({"demo", "test"})
public class DemoInspections implements DemoTale {

    private final DemoInspectionSteps inspection;
    private final DemoSocietySteps society;
    private final DemoSteps association;
    private final DemoActs acts;
    private final Map<String, String> caseNos = new LinkedHashMap<>();

    DemoInspections(DemoInspectionSteps inspection, DemoSocietySteps society, DemoSteps association, DemoActs acts) {
        this.inspection = inspection;
        this.society = society;
        this.association = association;
        this.acts = acts;
    }

    @Override
    public void tell(DemoStory story, DemoDays days) {
        inspected(story, days);
        noticed(story, days);
        story.at(days.at(11, 19, 20, 0), () -> drafted("fjyl"));
        story.at(days.at(11, 20, 19, 0), () -> filed("fjyl"));
        story.at(days.at(11, 20, 21, 0), () -> drafted("qkbj"));
        recordToConfirm(story, days);
    }

    /** XCJC-2026-0001: all eleven met, the opinion signed. */
    private void inspected(DemoStory story, DemoDays days) {
        String no = "hjkx";
        story.at(days.at(9, 21, 19, 0), () -> drafted(no));
        story.at(days.at(9, 22, 19, 0), () -> filed(no));
        story.at(days.at(9, 24, 10, 0), () -> association.accepted(caseNo(no)));
        story.at(days.at(9, 28, 10, 0), () -> {
            inspection.planned(caseNo(no), days.day(10, 20));
            inspection.drawn(caseNo(no));
        });
        story.at(days.at(9, 29, 20, 0), () -> inspection.allCome(caseNo(no)));
        story.at(days.at(10, 9, 10, 0), () -> inspection.noticed(caseNo(no)));
        story.at(days.at(10, 14, 20, 0), () -> members(no)
                .forEach(member -> inspection.preReviewed(caseNo(no), member)));
        story.at(days.at(10, 20, 8, 40), () -> {
            acts.timePasses();
            inspection.opened(caseNo(no));
        });
        story.at(days.at(10, 20, 11, 0), () -> members(no)
                .forEach(member -> inspection.sheet(caseNo(no), member, Map.of())));
        story.at(days.at(10, 20, 12, 0), () -> {
            inspection.deliberated(caseNo(no));
            inspection.recorded(caseNo(no));
        });
        story.at(days.at(10, 21, 9, 0), () -> inspection.recordConfirmed(no, caseNo(no)));
        story.at(days.at(10, 23, 16, 0), () -> inspection.opinionWritten(caseNo(no)));
        story.at(days.at(10, 26, 20, 0), () -> members(no).forEach(member -> inspection.signed(caseNo(no), member)));
    }

    /** XCJC-2026-0002: notice of 17 November, visit on the 25th; one expert has read the papers. */
    private void noticed(DemoStory story, DemoDays days) {
        String no = "hxhg";
        story.at(days.at(10, 28, 19, 0), () -> drafted(no));
        story.at(days.at(10, 29, 19, 0), () -> filed(no));
        story.at(days.at(11, 2, 10, 0), () -> association.accepted(caseNo(no)));
        story.at(days.at(11, 9, 10, 0), () -> {
            inspection.planned(caseNo(no), days.day(11, 25));
            inspection.drawn(caseNo(no));
        });
        story.at(days.at(11, 11, 20, 0), () -> inspection.allCome(caseNo(no)));
        story.at(days.at(11, 17, 10, 0), () -> inspection.noticed(caseNo(no)));
        story.at(
                days.at(11, 19, 21, 0),
                () -> inspection.preReviewed(caseNo(no), members(no).get(0)));
    }

    /** XCJC-2026-0006: visited on 18 November; the society has the record before it. */
    private void recordToConfirm(DemoStory story, DemoDays days) {
        String no = "lczl";
        story.at(days.at(10, 20, 19, 0), () -> drafted(no));
        story.at(days.at(10, 21, 19, 0), () -> filed(no));
        story.at(days.at(10, 23, 10, 0), () -> association.accepted(caseNo(no)));
        story.at(days.at(10, 27, 10, 0), () -> {
            inspection.planned(caseNo(no), days.day(11, 18));
            inspection.drawn(caseNo(no));
        });
        story.at(days.at(10, 28, 20, 0), () -> inspection.allCome(caseNo(no)));
        story.at(days.at(11, 6, 10, 0), () -> inspection.noticed(caseNo(no)));
        story.at(days.at(11, 18, 8, 40), () -> {
            acts.timePasses();
            inspection.opened(caseNo(no));
        });
        story.at(days.at(11, 18, 11, 0), () -> members(no)
                .forEach(member -> inspection.sheet(caseNo(no), member, Map.of())));
        story.at(days.at(11, 18, 12, 0), () -> {
            inspection.deliberated(caseNo(no));
            inspection.recorded(caseNo(no));
        });
    }

    private void drafted(String stem) {
        caseNos.put(stem, inspection.drafted(stem, DemoPilots.BATCH));
    }

    private void filed(String stem) {
        inspection.filed(stem, caseNo(stem));
        society.secretaryAgrees(stem, caseNo(stem));
        society.presidentSigns(stem, caseNo(stem));
    }

    private List<String> members(String stem) {
        return inspection.members(caseNo(stem));
    }

    private String caseNo(String stem) {
        return caseNos.get(stem);
    }
}
