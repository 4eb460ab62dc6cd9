package org.xuegai.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseFiles;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.demo.inspection.DemoInspectionSteps;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.XuegaiTest;

/** The inspection of 湖北省环境科学学会, up to wherever a test needs it. */
@XuegaiTest
@Tag("database")
public abstract class InspectionScene {

    protected static final String STEM = "hjkx";
    protected static final LocalDate VISIT = LocalDate.of(2026, 12, 9);

    @Autowired
    protected DemoInspectionSteps inspection;

    @Autowired
    protected DemoSocietySteps society;

    @Autowired
    protected DemoSteps association;

    @Autowired
    protected DemoActs acts;

    @Autowired
    protected CaseFiles caseFiles;

    @Autowired
    protected XuegaiClock clock;

    @Autowired
    private PilotSocieties pilots;

    protected String caseNo;

    @BeforeEach
    void a_pilot_society_may_apply() {
        pilots.batch();
        pilots.signed("HJKX");
    }

    protected void accepted() {
        caseNo = inspection.drafted(STEM, PilotSocieties.BATCH);
        inspection.filed(STEM, caseNo);
        society.secretaryAgrees(STEM, caseNo);
        society.presidentSigns(STEM, caseNo);
        association.accepted(caseNo);
    }

    /** The notice is out; the experts read the papers. */
    protected void noticed() {
        accepted();
        inspection.planned(caseNo, VISIT);
        inspection.drawn(caseNo);
        inspection.allCome(caseNo);
        inspection.noticed(caseNo);
    }

    /** The day has come and all experts are there. */
    protected void visiting() {
        noticed();
        comeVisitDay(VISIT);
        inspection.opened(caseNo);
    }

    protected void comeVisitDay(LocalDate day) {
        clock.travelTo(LocalDateTime.of(day, java.time.LocalTime.of(8, 30)));
        acts.timePasses();
    }

    protected void allSheetsIn(Map<Integer, org.xuegai.inspection.finding.Verdict> verdicts) {
        List<String> members = inspection.members(caseNo);
        members.forEach(member -> inspection.sheet(caseNo, member, verdicts));
    }
}
