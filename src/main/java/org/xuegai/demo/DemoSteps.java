package org.xuegai.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** The usual steps of a reform plan, said in one line each. */
@Component
public class DemoSteps {

    private static final String OFFICER = "xhb.jingban";
    private static final String HEAD = "xhb.buzhang";

    private final DemoActs acts;
    private final XuegaiClock clock;

    DemoSteps(DemoActs acts, XuegaiClock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    public void secretaryAgrees(String stem, String caseNo) {
        acts.complete(stem + ".msz", caseNo, "UserTask_SecretaryCheck", Map.of("secretaryDecision", "AGREE"));
    }

    /** @param board members of the board; two thirds and more attend and agree */
    public void boardResolves(String stem, String caseNo, int board) {
        Map<String, Object> resolution = new HashMap<>();
        resolution.put("meetingTitle", "第五届理事会第六次会议");
        resolution.put("meetingType", "BOARD");
        resolution.put("meetingDate", clock.today().toString());
        resolution.put("meetingMode", "ON_SITE");
        resolution.put("expectedCount", board);
        resolution.put("presentCount", board - board / 10);
        resolution.put("approveCount", board - board / 10 - 1);
        resolution.put("opposeCount", 0);
        resolution.put("abstainCount", 1);
        resolution.put("minutesFile", acts.paper(stem + ".msz", caseNo, "理事会会议纪要", List.of("会议审议通过改革工作方案。")));
        resolution.put("attendanceFile", acts.paper(stem + ".msz", caseNo, "理事会签到表", List.of("实到人数达到应到人数的三分之二以上。")));
        acts.complete(stem + ".msz", caseNo, "UserTask_RegisterResolution", resolution);
    }

    public void presidentSigns(String stem, String caseNo) {
        acts.complete(
                stem + ".lsz",
                caseNo,
                "UserTask_PresidentSign",
                Map.of(
                        "presidentDecision",
                        "SIGN",
                        "commitmentAgreed",
                        true,
                        "presidentSignature",
                        DemoPeople.PASSWORD,
                        "sealedPageFile",
                        acts.sealedPage(stem + ".lsz", caseNo)));
    }

    public void accepted(String caseNo) {
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_IntakeReview",
                Map.of(
                        "materialsComplete", true,
                        "formatValid", true,
                        "withinScope", true,
                        "intakeDecision", "ACCEPT"));
    }

    /** @param items each place, material, problem, requirement */
    public void corrected(String caseNo, List<List<String>> items) {
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean board = false;
        for (List<String> item : items) {
            rows.add(Map.of(
                    "fieldPath", item.get(0),
                    "materialName", item.get(1),
                    "problem", item.get(2),
                    "requirement", item.get(3)));
            board |= item.get(0).startsWith("board-resolution:");
        }
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_IntakeReview",
                Map.of(
                        "withinScope",
                        true,
                        "intakeDecision",
                        "CORRECT",
                        "correctionItems",
                        rows,
                        "correctionNeedsBoard",
                        board));
    }

    public void officerAgrees(String caseNo, String opinion) {
        acts.complete(OFFICER, caseNo, "UserTask_ReviewPlan", review("AGREE", opinion, Map.of()));
    }

    /** @param weak opinions on rows that need work, by task number */
    public void officerReturns(String caseNo, String opinion, Map<Integer, String> weak, List<String> places) {
        Map<String, Object> values = review("RETURN", opinion, weak);
        values.put("returnedFields", places);
        acts.complete(OFFICER, caseNo, "UserTask_ReviewPlan", values);
    }

    /** Reviewed so far, kept in the draft. */
    public void officerBegins(String caseNo, int reviewed, Map<Integer, String> weak) {
        Map<String, Object> values = review(null, null, weak);
        List<?> rows = (List<?>) values.get("taskReviews");
        acts.begin(OFFICER, caseNo, "UserTask_ReviewPlan", Map.of("taskReviews", rows.subList(0, reviewed)));
    }

    public void countersigns(String department, String caseNo, String opinion) {
        Map<String, Object> values = new HashMap<>();
        values.put("countersignResult", "NO_OBJECTION");
        values.put("countersignOpinion", opinion);
        acts.complete(department, caseNo, "UserTask_Countersign", values);
    }

    public void headAgrees(String caseNo, String opinion) {
        acts.complete(HEAD, caseNo, "UserTask_HeadReview", Map.of("headDecision", "AGREE", "headOpinion", opinion));
    }

    public void headReturns(String caseNo, String opinion, List<String> places) {
        acts.complete(
                HEAD,
                caseNo,
                "UserTask_HeadReview",
                Map.of("headDecision", "RETURN", "headOpinion", opinion, "returnedFields", places));
    }

    public void headAsksForConsultation(String caseNo, String opinion) {
        acts.complete(HEAD, caseNo, "UserTask_HeadReview", Map.of("headDecision", "CONSULT", "headOpinion", opinion));
    }

    public void consulted(String caseNo, String opinion) {
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_Consultation",
                Map.of(
                        "consultationDate",
                        clock.today().toString(),
                        "consultationParticipants",
                        "学会部、计划财务部、学会秘书长",
                        "consultationDecision",
                        "CONTINUE",
                        "consultationOpinion",
                        opinion));
    }

    public void groupMeets(String caseNo, String minutesNo, String opinion) {
        acts.complete(
                OFFICER,
                caseNo,
                "UserTask_RecordGroupMeeting",
                Map.of(
                        "meetingTitle",
                        "省科协学会改革工作领导小组会议",
                        "meetingDate",
                        clock.today().toString(),
                        "meetingMinutesNo",
                        minutesNo,
                        "attendees",
                        "贺文昭、沈怀瑾、宋立言、钱谨之",
                        "groupResolution",
                        "AGREE",
                        "groupOpinion",
                        opinion,
                        "minutesFile",
                        acts.paper(OFFICER, caseNo, "领导小组会议纪要", List.of(minutesNo))));
    }

    public void viceChairFiles(String caseNo) {
        acts.complete("fgfzx", caseNo, "UserTask_DecidePlan", Map.of("finalDecision", "FILE", "finalOpinion", "同意"));
    }

    public void officeIssues(String caseNo, String societyName) {
        officePrepares(caseNo, societyName);
        acts.complete(
                "bgs", caseNo, "UserTask_DispatchDocument", Map.of("sealApplied", true, "deliveryMethod", "SYSTEM"));
    }

    public void officePrepares(String caseNo, String societyName) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("documentType", "NOTICE");
        paper.put("documentTitle", "关于同意%s改革工作方案备案的通知".formatted(societyName));
        paper.put("mainRecipient", societyName);
        paper.put("signer", "fgfzx");
        paper.put("disclosureType", "PROACTIVE");
        paper.put("proofread", true);
        acts.complete("bgs", caseNo, "UserTask_PrepareDocument", paper);
    }

    public void archived(String caseNo) {
        acts.complete(OFFICER, caseNo, "UserTask_Archive", Map.of("retentionPeriod", "Y30", "itemsChecked", true));
    }

    private static Map<String, Object> review(String decision, String opinion, Map<Integer, String> weak) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= 13; no++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("taskNo", no);
            row.put("taskReviewResult", weak.containsKey(no) ? "NEEDS_WORK" : "QUALIFIED");
            row.put("taskReviewOpinion", weak.get(no));
            rows.add(row);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("taskReviews", rows);
        values.put("reviewDecision", decision);
        values.put("reviewOpinionText", opinion);
        return values;
    }
}
