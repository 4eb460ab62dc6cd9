package org.xuegai.demo.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFiles;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPeople;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The usual steps of an inspection from the society's application to the notice of the visit, said in one line each. */
@Component
public class DemoInspectionSteps {

    private static final String TASK_FORCE = "zb.chengyuan1";
    private static final String OFFICER = "xhb.jingban";
    private static final int GROUP = 5;

    private final DemoActs acts;
    private final DemoSeeds seeds;
    private final ExpertGroups groups;
    private final StandardRows standards;
    private final CaseFiles caseFiles;
    private final Societies societies;
    private final Accounts accounts;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    DemoInspectionSteps(
            DemoActs acts,
            DemoSeeds seeds,
            ExpertGroups groups,
            StandardRows standards,
            CaseFiles caseFiles,
            Societies societies,
            Accounts accounts,
            WorkingDayCalendar calendar,
            XuegaiClock clock) {
        this.acts = acts;
        this.seeds = seeds;
        this.groups = groups;
        this.standards = standards;
        this.caseFiles = caseFiles;
        this.societies = societies;
        this.accounts = accounts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A draft of the application with all eleven standards, not sent. @return its number */
    public String drafted(String stem, String batch) {
        String caseNo = begun(stem, batch);
        filledIn(stem, caseNo);
        return caseNo;
    }

    /** @return number of a draft in which nothing stands yet */
    public String begun(String stem, String batch) {
        return acts.draft(stem + ".jb", InspectionCases.TYPE, batch);
    }

    public void filledIn(String stem, String caseNo) {
        acts.save(stem + ".jb", caseNo, application(stem, caseNo));
    }

    public void filed(String stem, String caseNo) {
        acts.file(stem + ".jb", caseNo);
    }

    private Map<String, Object> application(String stem, String caseNo) {
        String clerk = stem + ".jb";
        Society society = societies.findByCode(stem.toUpperCase(Locale.ROOT)).orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pilotSummary", DemoFindings.SUMMARY);
        data.put(
                "requestedInspectionDate",
                calendar.addWorkingDays(clock.today(), 12).date().toString());
        data.put("siteContact", accounts.byUsername(stem + ".msz").orElseThrow().name());
        data.put("siteContactPhone", "027-0000-1234");
        data.put("siteAddress", "武汉市洪山区示例路 8 号示例大厦 1203 室");
        data.put(
                "fundUsageRows",
                List.of(
                        Map.of("usageItem", "人员费用", "usageBudget", 5, "usageActual", 5),
                        Map.of(
                                "usageItem",
                                "办公场所",
                                "usageBudget",
                                3,
                                "usageActual",
                                2.6,
                                "usageNote",
                                "租金优惠，结余 0.4 万元。")));
        data.put("summaryFile", acts.paper(clerk, caseNo, "试点工作总结报告", List.of(society.name())));
        data.put("clerkName", accounts.byUsername(clerk).orElseThrow().name());
        data.put("clerkPhone", "027-0000-1234");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PilotStandard standard : standards.standards(caseFiles.get(caseNo))) {
            DemoFindings.Self self = DemoFindings.self(society, standard.no());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("standardNo", standard.no());
            row.put("selfVerdict", self.verdict().name());
            row.put("keyFigure", self.figure());
            row.put("selfStatement", self.statement());
            row.put(
                    "evidenceFiles",
                    acts.paper(
                            clerk,
                            caseNo,
                            "%02d-%s".formatted(standard.no(), self.evidence()),
                            List.of(self.statement())));
            rows.add(row);
        }
        data.put(InspectionCases.SELF_ROWS, rows);
        return data;
    }

    public void planned(String caseNo, LocalDate day) {
        acts.complete(TASK_FORCE, caseNo, "UserTask_PlanInspection", Map.of("inspectionDate", day.toString()));
    }

    /** The same with a draw that falls as in the story. */
    public void drawn(String caseNo, String seed) {
        seeds.tell(seed);
        drawn(caseNo);
    }

    /** Draws five and settles on them. */
    public void drawn(String caseNo) {
        groups.draw(caseNo, Purpose.INSPECTION, GROUP, accounts.actor(TASK_FORCE));
        acts.complete(
                TASK_FORCE,
                caseNo,
                "UserTask_SelectExperts",
                Map.of("expertCount", GROUP, "compositionNote", "本学科专家须回避的，已请相近学科的专家。"));
    }

    /** Everybody who is invited now comes. */
    public void allCome(String caseNo) {
        for (List<String> invited = invited(caseNo); !invited.isEmpty(); invited = invited(caseNo)) {
            invited.forEach(username -> comes(caseNo, username));
        }
    }

    public List<String> invited(String caseNo) {
        return groups.all(caseNo, Purpose.INSPECTION).stream()
                .filter(seat -> "INVITED".equals(seat.state()))
                .map(ExpertGroups.Seat::username)
                .toList();
    }

    public void comes(String caseNo, String username) {
        acts.complete(
                username,
                caseNo,
                "UserTask_ConfirmInvitation",
                Map.of(
                        "expertAttendance",
                        "YES",
                        "hasConflict",
                        "NONE",
                        "expertCommitmentAgreed",
                        true,
                        "expertSignature",
                        DemoPeople.PASSWORD));
    }

    public void declaresConflict(String caseNo, String username, String type, String note) {
        acts.complete(
                username,
                caseNo,
                "UserTask_ConfirmInvitation",
                Map.of(
                        "expertAttendance",
                        "YES",
                        "hasConflict",
                        "YES",
                        "conflictTypes",
                        List.of(type),
                        "conflictNote",
                        note,
                        "expertSignature",
                        DemoPeople.PASSWORD));
    }

    public void recusalAsked(String stem, String caseNo, String expertCode, String reason) {
        acts.asks(
                stem + ".jb",
                caseNo,
                "recusal",
                Map.of(
                        "recusedExpert",
                        expertCode,
                        "recusalReason",
                        reason,
                        "recusalFiles",
                        acts.paper(stem + ".jb", caseNo, "情况说明", List.of(reason))));
    }

    public void moreTimeAsked(String stem, String caseNo, LocalDate until, String reason, String progress) {
        acts.asks(
                stem + ".jb",
                caseNo,
                "extension",
                Map.of("requestedDueDate", until.toString(), "extensionReason", reason, "progressSoFar", progress));
    }

    public void headAgreesToMoreTime(String caseNo) {
        acts.complete(
                "xhb.buzhang",
                caseNo,
                "UserTask_ReviewExtension",
                Map.of("extensionReview", "AGREE", "extensionReviewOpinion", "情况属实，申请的天数没有超过规定，同意报分管副主席决定。"));
    }

    public void noticed(String caseNo) {
        acts.complete(OFFICER, caseNo, "UserTask_SendNotice", Map.of("noticeDecision", "SEND"));
    }
}
