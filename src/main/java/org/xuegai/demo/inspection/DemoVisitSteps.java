package org.xuegai.demo.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoPeople;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.XuegaiClock;

/** The usual steps of a visit from the reading of the papers to the signed opinion, said in one line each. */
@Component
public class DemoVisitSteps {

    private static final String TASK_FORCE = "zb.chengyuan1";
    private static final String OFFICER = "xhb.jingban";

    private final DemoActs acts;
    private final ExpertGroups groups;
    private final CaseFiles caseFiles;
    private final XuegaiClock clock;

    DemoVisitSteps(DemoActs acts, ExpertGroups groups, CaseFiles caseFiles, XuegaiClock clock) {
        this.acts = acts;
        this.groups = groups;
        this.caseFiles = caseFiles;
        this.clock = clock;
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
