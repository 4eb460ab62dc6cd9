package org.xuegai.inspection;

import java.time.LocalDate;
import java.time.LocalTime;

import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.demo.inspection.DemoInspectionSteps;
import org.xuegai.demo.inspection.DemoVisitSteps;
import org.xuegai.platform.XuegaiClock;

/** An inspection up to the visit: of 湖北省环境科学学会 where no other society is named. */
public class VisitCases {

    public static final String STEM = "hjkx";
    public static final LocalDate VISIT = LocalDate.of(2026, 12, 9);

    /** Leaves a finance expert undrawn, whom three other experts may need later: there are two. */
    private static final String SEED = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";

    private final PilotSocieties pilots;
    private final DemoInspectionSteps inspection;
    private final DemoVisitSteps visit;
    private final DemoSocietySteps society;
    private final DemoSteps association;
    private final DemoActs acts;
    private final XuegaiClock clock;

    VisitCases(
            PilotSocieties pilots,
            DemoInspectionSteps inspection,
            DemoVisitSteps visit,
            DemoSocietySteps society,
            DemoSteps association,
            DemoActs acts,
            XuegaiClock clock) {
        this.pilots = pilots;
        this.inspection = inspection;
        this.visit = visit;
        this.society = society;
        this.association = association;
        this.acts = acts;
        this.clock = clock;
    }

    public void mayApply() {
        pilots.batch();
        pilots.signed("HJKX");
    }

    /** @return number of a case whose application has been accepted */
    public String accepted() {
        return accepted(STEM);
    }

    private String accepted(String stem) {
        String caseNo = inspection.drafted(stem, PilotSocieties.BATCH);
        inspection.filed(stem, caseNo);
        society.secretaryAgrees(stem, caseNo);
        society.presidentSigns(stem, caseNo);
        association.accepted(caseNo);
        return caseNo;
    }

    /** The notice is out; the experts read the papers. */
    public String noticed() {
        return noticed(STEM, VISIT);
    }

    public String noticed(String stem, LocalDate day) {
        String caseNo = accepted(stem);
        inspection.planned(caseNo, day);
        inspection.drawn(caseNo, SEED);
        inspection.allCome(caseNo);
        inspection.noticed(caseNo);
        return caseNo;
    }

    /** The day has come and all experts are there, each with a sheet to fill in. */
    public String begun() {
        String caseNo = noticed();
        return begun(caseNo);
    }

    public String begun(String caseNo) {
        dayComes(VISIT);
        visit.opened(caseNo);
        return caseNo;
    }

    public void dayComes(LocalDate day) {
        clock.travelTo(day.atTime(LocalTime.of(8, 30)));
        acts.timePasses();
    }
}
