package org.xuegai.inspection;

import java.time.LocalDate;
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
import org.xuegai.demo.inspection.DemoVisitSteps;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.XuegaiTest;

/** The inspection of 湖北省环境科学学会, up to wherever a test needs it. */
@XuegaiTest
@Tag("database")
public abstract class InspectionScene {

    protected static final String STEM = VisitCases.STEM;
    protected static final LocalDate VISIT = VisitCases.VISIT;

    @Autowired
    protected DemoInspectionSteps inspection;

    @Autowired
    protected DemoVisitSteps visit;

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
    private VisitCases visits;

    protected String caseNo;

    @BeforeEach
    void a_pilot_society_may_apply() {
        visits.mayApply();
    }

    protected void accepted() {
        caseNo = visits.accepted();
    }

    /** The notice is out; the experts read the papers. */
    protected void noticed() {
        caseNo = visits.noticed();
    }

    /** The day has come and all experts are there. */
    protected void visiting() {
        caseNo = visits.begun();
    }

    protected void comeVisitDay(LocalDate day) {
        visits.dayComes(day);
    }

    protected void allSheetsIn(Map<Integer, org.xuegai.inspection.finding.Verdict> verdicts) {
        List<String> members = visit.members(caseNo);
        members.forEach(member -> visit.sheet(caseNo, member, verdicts));
    }
}
