package org.xuegai.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseFile;
import org.xuegai.demo.DemoPublicitySteps;
import org.xuegai.demo.acceptance.DemoAcceptanceSteps;
import org.xuegai.demo.pilot.DemoPilotSteps;
import org.xuegai.inspection.InspectionScene;
import org.xuegai.inspection.PilotSocieties;
import org.xuegai.inspection.finding.Verdict;

/** An inspection of 湖北省环境科学学会 with its opinion signed, and what becomes of it. */
abstract class AcceptanceScene extends InspectionScene {

    protected static final List<Integer> FAILED = List.of(3, 7, 10);

    @Autowired
    protected DemoAcceptanceSteps steps;

    @Autowired
    protected Acceptances acceptances;

    @Autowired
    protected DemoPublicitySteps publicity;

    @Autowired
    protected DemoPilotSteps office;

    /** Number of the acceptance; {@code caseNo} stays the inspection's. */
    protected String no;

    /** @param verdicts what is not fully met, by number of the standard */
    protected void handedOver(Map<Integer, Verdict> verdicts) {
        visiting();
        allSheetsIn(verdicts);
        visit.deliberated(caseNo);
        visit.recorded(caseNo);
        visit.recordConfirmed(STEM, caseNo);
        visit.opinionWritten(caseNo);
        visit.members(caseNo).forEach(member -> visit.signed(caseNo, member));
        no = steps.of(caseNo);
    }

    /** As 实施林业 stands in the dossier: (8, 2, 1), so that D4-9 orders a rectification. */
    protected void partlyMet() {
        handedOver(Map.of(3, Verdict.NOT_MET, 7, Verdict.PARTIALLY_MET, 10, Verdict.PARTIALLY_MET));
    }

    protected void concluded(String conclusion) {
        steps.rechecked(no, conclusion);
        steps.studied(no, conclusion);
    }

    /** The society has the notice. */
    protected void rectifying() {
        partlyMet();
        concluded("RECTIFY");
        steps.rectificationDrafted(no, FAILED);
        office.issued(no, "限期整改通知书");
    }

    protected void reported() {
        steps.planned(STEM, no, FAILED);
        steps.reported(STEM, no, FAILED);
        society.secretaryAgrees(STEM, no);
        society.presidentSigns(STEM, no);
    }

    protected void lookedAgain(Verdict verdict) {
        steps.reinspectionArranged(no);
        steps.reinspected(no, FAILED.stream().collect(Collectors.toMap(standard -> standard, standard -> verdict)));
    }

    /** The list has been decided, published without objections and issued. @return its number */
    protected String announced() {
        String list = steps.listed(PilotSocieties.BATCH);
        steps.listReviewed(list, "AGREE");
        steps.listDecided(list, "AGREE");
        published(list);
        office.issued(list, "关于公布验收结果的通知");
        return list;
    }

    protected void published(String list) {
        LocalDate begins = publicity.prepared(list);
        pass(begins);
        pass(begins.plusDays(14));
        publicity.evidenceKept(list);
    }

    protected void pass(LocalDate day) {
        clock.travelTo(day.atTime(9, 0));
        acts.timePasses();
    }

    protected CaseFile acceptance() {
        return caseFiles.get(no);
    }
}
