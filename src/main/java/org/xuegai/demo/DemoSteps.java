package org.xuegai.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** The usual steps of the association up to the decision on a reform plan, said in one line each. */
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
