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
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** The usual steps of an inspection from the society's application to the signed opinion, said in one line each. */
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

    /** Members of the group now, the leader first. */
    public List<String> members(String caseNo) {
        return groups.confirmed(caseNo, Purpose.INSPECTION).stream()
                .map(ExpertGroups.Seat::username)
                .toList();
    }

    public void preReviewed(String caseNo, String username) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= 11; no++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("standardNo", no);
            row.put("preReviewResult", no == 3 ? "TO_VERIFY" : "SUFFICIENT");
            row.put("questionsToVerify", no == 3 ? "平面图与租约面积差 2㎡，请现场测量。" : null);
            rows.add(row);
        }
        acts.complete(username, caseNo, "UserTask_PreReview", Map.of("preReviewRows", rows));
    }

    /** The visit's day has come: all of the group are there. */
    public void opened(String caseNo) {
        List<String> members = members(caseNo);
        opened(caseNo, members, members.get(0), "BEGIN");
    }

    public void opened(String caseNo, List<String> present, String leader, String outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("presentExperts", present);
        values.put("actingLeader", leader);
        values.put("visitOutcome", outcome);
        values.put("openingNote", "BEGIN".equals(outcome) ? null : "当天的情况已经当面向双方说明并记录。");
        acts.complete(OFFICER, caseNo, "UserTask_OpenVisit", values);
    }

    public void newDay(String caseNo, LocalDate day) {
        acts.complete(
                TASK_FORCE,
                caseNo,
                "UserTask_SetNewDate",
                Map.of("inspectionDate", day.toString(), "moveReason", "到场专家不足法定人数，另定日期。"));
    }

    /** @param verdicts what is not fully met, by number of the standard */
    public void sheet(String caseNo, String username, Map<Integer, Verdict> verdicts) {
        sheet(caseNo, username, verdicts, List.of());
    }

    /** @param photos ids of those on the first item */
    public void sheet(String caseNo, String username, Map<Integer, Verdict> verdicts, List<String> photos) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= 11; no++) {
            Verdict verdict = verdicts.getOrDefault(no, Verdict.MET);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("standardNo", no);
            row.put("expertVerdict", verdict.name());
            row.put("checkMethods", List.of("READ", "LOOK"));
            row.put("checkedFacts", DemoFindings.facts(verdict));
            row.put("evidenceNo", "%02d-1".formatted(no));
            row.put("sheetPhotos", no == 1 ? photos : List.of());
            row.put("verdictReason", verdict == Verdict.MET ? null : DemoFindings.shortfall(no));
            rows.add(row);
        }
        acts.complete(username, caseNo, "UserTask_ExpertSheet", Map.of("sheetRows", rows));
    }

    public void deliberated(String caseNo) {
        acts.complete(leader(caseNo), caseNo, "UserTask_Deliberate", Map.of());
    }

    public void recorded(String caseNo) {
        String leader = leader(caseNo);
        List<String> photos = new ArrayList<>();
        for (String what : List.of("门牌", "办公室", "资产", "资料", "会场")) {
            photos.addAll(acts.photo(leader, caseNo, what));
        }
        acts.complete(
                leader,
                caseNo,
                "UserTask_SiteRecord",
                Map.of(
                        "openingAt",
                        clock.today().atTime(9, 0).toString(),
                        "closingAt",
                        clock.today().atTime(12, 0).toString(),
                        "societyAttendees",
                        List.of(Map.of("attendeeName", "学会秘书长", "attendeePost", "秘书长")),
                        "measuredArea",
                        caseFiles.get(caseNo).society().orElseThrow().officeArea(),
                        "sampledVoucherCount",
                        12,
                        "interviewCount",
                        3,
                        "sitePhotos",
                        photos));
    }

    public void recordConfirmed(String stem, String caseNo) {
        acts.complete(stem + ".msz", caseNo, "UserTask_ConfirmRecord", Map.of("societyConfirmed", "NONE"));
    }

    public void opinionWritten(String caseNo) {
        acts.complete(
                leader(caseNo),
                caseNo,
                "UserTask_GroupOpinion",
                Map.of(
                        "overallComment", DemoFindings.COMMENT,
                        "achievements", "秘书处独立运行，专职人员到位，财务独立核算，制度成册并执行。",
                        "issues", "对照 11 项标准，逐项意见见合议判定。",
                        "rectificationAdvice", "未完全达标的项目请逐项整改，按期报送整改报告和佐证材料。",
                        "leaderSignature", DemoPeople.PASSWORD));
    }

    public void signed(String caseNo, String username) {
        acts.complete(
                username,
                caseNo,
                "UserTask_SignOpinion",
                Map.of("signatureDecision", "SIGN", "memberSignature", DemoPeople.PASSWORD));
    }

    public void refusesToSign(String caseNo, String username) {
        acts.complete(
                username,
                caseNo,
                "UserTask_SignOpinion",
                Map.of("signatureDecision", "REFUSE", "refusalReason", "对第 8 项判定保留不同意见，经费来源仍然单一。"));
    }

    private String leader(String caseNo) {
        return members(caseNo).get(0);
    }
}
