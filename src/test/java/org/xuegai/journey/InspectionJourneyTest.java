package org.xuegai.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseStatus;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPublicitySteps;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.acceptance.DemoAcceptanceSteps;
import org.xuegai.demo.inspection.DemoVisitSteps;
import org.xuegai.demo.pilot.DemoPilotSteps;
import org.xuegai.inspection.PilotSocieties;
import org.xuegai.inspection.VisitCases;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.XuegaiClock;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The visit, the acceptance and the certificate through the browser. */
abstract class InspectionJourneyTest extends JourneyTest {

    @Autowired
    DemoActs acts;

    @Autowired
    DemoPilotSteps pilot;

    @Autowired
    DemoSocietySteps society;

    @Autowired
    DemoVisitSteps visit;

    @Autowired
    DemoAcceptanceSteps acceptance;

    @Autowired
    XuegaiClock clock;

    @Autowired
    private DemoPublicitySteps publicity;

    @Autowired
    private VisitCases visits;

    @Autowired
    private Acceptances acceptances;

    /**
     * From the application to the signed opinion; one expert judges on the phone, the others as he does.
     *
     * @param verdicts what is not fully met, by number of the standard
     */
    final void visited(String stem, LocalDate day, Map<Integer, Verdict> verdicts) {
        caseNo = visits.noticed(stem, day);
        visits.dayComes(day);
        visit.opened(caseNo);
        List<String> group = visit.members(caseNo);
        onPhone(() -> judged(group.get(1), verdicts));
        group.stream()
                .filter(expert -> !expert.equals(group.get(1)))
                .forEach(expert -> visit.sheet(caseNo, expert, verdicts));

        take(group.get(0));
        assertThat(visitor.locator("fieldset.rv")).hasCount(11);
        submit("deliberation");
        recorded(group.get(0), day);
        visit.recordConfirmed(stem, caseNo);
        visit.opinionWritten(caseNo);
        group.forEach(expert -> visit.signed(caseNo, expert));
        assertStatus(CaseStatus.CLOSED);
    }

    private void judged(String expert, Map<Integer, Verdict> verdicts) {
        take(expert);
        row(1).locator("summary").click();
        for (int no = 1; no <= 11; no++) {
            judge(no, verdicts.getOrDefault(no, Verdict.MET));
            follow(visitor.locator(no < 11 ? "[data-dock=row] [value=next]" : "[value=check]")
                    .first());
        }
        look("sheet-check");
        go("main .part button");
        runJobs();
        assertThat(visitor.textContent("body")).contains("已提交并封存");
    }

    private void judge(int no, Verdict verdict) {
        row(no).locator(".tile").nth(verdict.ordinal()).click();
        row(no).locator("input[value=LOOK]").check();
        row(no).locator("textarea[name$=checkedFacts]").fill("查阅了对应材料原件，现场查看与材料一致，向有关人员当面核实。");
        if (verdict != Verdict.MET) {
            row(no).locator("[name$=verdictReason]").fill("与达标线有差距，材料和现场都不能证明达到要求。");
        }
    }

    private Locator row(int no) {
        return visitor.locator("#sheetRows-" + (no - 1));
    }

    private void recorded(String leader, LocalDate day) {
        take(leader);
        fill("openingAt", day + "T09:00");
        fill("closingAt", day + "T12:00");
        fill("societyAttendees[0].attendeeName", "学会秘书长");
        fill("societyAttendees[0].attendeePost", "秘书长");
        fill("measuredArea", "37.6");
        fill("sampledVoucherCount", "12");
        fill("interviewCount", "3");
        visitor.setInputFiles(
                "input[type=file][name=sitePhotos]",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(no -> new FilePayload("照片" + no + ".png", "image/png", DemoSample.PNG))
                        .toArray(FilePayload[]::new));
        assertThat(visitor.locator("[data-chosen]")).containsText("照片5");
        submit("site-record");
    }

    /** The conclusion that the table proposes, agreed to by department, task force and vice chair. @return how it stood before */
    final Acceptance acceptance(String stem, String conclusion) {
        if (!caseNo.startsWith("YSSD")) {
            caseNo = acceptance.of(caseNo);
        }
        Acceptance before = acceptances.get(caseNo);
        take("xhb.jingban");
        tick("procedureValid");
        tick("factsClear");
        choose("recheckAction", "FORWARD");
        choose("proposedConclusion", conclusion);
        submit("recheck");
        acceptance.headAgrees(caseNo);
        acceptance.taskForceConcludes(caseNo, conclusion);
        onPhone(() -> {
            take("fgfzx");
            choose("acceptanceDecision", "AGREE");
            submit("acceptance");
        });
        return before;
    }

    /** On the list, made public, announced; the result is entered, and anybody may ask for the certificate. */
    final void certified(String stem) {
        String list = acceptance.listed(PilotSocieties.BATCH);
        acceptance.listReviewed(list, "AGREE");
        acceptance.listDecided(list, "AGREE");
        published(list);
        pilot.issued(list, "关于公布验收结果的通知");
        pass(clock.today().plusDays(14));
        take("xhb.jingban");
        choose("tailPayment", "PAY");
        submit("result");
        pilot.archived(caseNo);
        assertStatus(CaseStatus.ARCHIVED);

        signIn(visitor, stem + ".lsz");
        visitor.navigate(url("/cases/" + caseNo));
        assertThat(visitor.textContent("main")).contains("证书");
        look("case-with-certificate");
        visitor = phone();
        visitor.navigate(url("/public/certificates/" + acceptances.get(caseNo).certificateNo()));
        assertThat(visitor.textContent("main")).contains("有效", "本证书由湖北省科学技术协会颁发");
        look("certificate");
    }

    /** Nobody objects. */
    final void published(String list) {
        LocalDate begins = publicity.prepared(list);
        pass(begins);
        pass(begins.plusDays(14));
        publicity.evidenceKept(list);
    }

    final void pass(LocalDate day) {
        clock.travelTo(day.atTime(9, 0));
        acts.timePasses();
    }

    final void onPhone(Runnable work) {
        Page desk = visitor;
        visitor = phone();
        work.run();
        visitor = desk;
    }
}
