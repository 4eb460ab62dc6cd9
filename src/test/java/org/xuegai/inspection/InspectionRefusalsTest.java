package org.xuegai.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.inspection.finding.Findings;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.Problem;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an inspection does not take, with the rule and at its field; afterwards everything is as before. */
class InspectionRefusalsTest extends InspectionScene {

    private static final String SHEET = "UserTask_ExpertSheet";

    @Autowired
    private People people;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private Findings findings;

    @Autowired
    private PilotSocieties pilots;

    @Test
    void a_notice_four_working_days_ahead_is_refused() {
        accepted();
        inspection.planned(caseNo, VISIT);
        inspection.drawn(caseNo);
        inspection.allCome(caseNo);
        // 9 December is a Wednesday; from Thursday the 3rd on four working days are left
        clock.travelTo(VISIT.minusDays(6).atTime(9, 0));

        refused(() -> inspection.noticed(caseNo), "noticeDecision", "P3-7");
        clock.travelTo(VISIT.minusDays(7).atTime(9, 0));
        inspection.noticed(caseNo);
    }

    @Test
    void a_society_that_has_left_the_pilot_is_not_inspected() {
        accepted();
        pilots.left("HJKX");

        refused(() -> inspection.planned(caseNo, VISIT), "inspectionDate", "P3-1");
    }

    @Test
    void a_visit_on_a_day_of_rest_is_refused() {
        accepted();

        refused(() -> inspection.planned(caseNo, VISIT.plusDays(3)), "inspectionDate", "P3-3");
    }

    @Test
    void a_society_does_not_ask_for_a_day_of_rest() {
        noticed();

        refused(
                () -> acts.asks(
                        STEM + ".jb",
                        caseNo,
                        "date-change",
                        Map.of(
                                "requestedVisitDate",
                                VISIT.plusDays(10).toString(),
                                "dateChangeReason",
                                "当天理事长带队赴外省参加学术年会，无法到场，申请改期。")),
                "requestedVisitDate",
                "P3-3");
    }

    @Test
    void a_day_that_has_come_is_not_moved_any_more() {
        noticed();
        acts.asks(
                STEM + ".jb",
                caseNo,
                "date-change",
                Map.of(
                        "requestedVisitDate",
                        VISIT.plusDays(7).toString(),
                        "dateChangeReason",
                        "当天理事长带队赴外省参加学术年会，无法到场，申请改期。"));
        comeVisitDay(VISIT);

        acts.complete("zb.chengyuan1", caseNo, "UserTask_DecideDateChange", Map.of("dateChangeDecision", "AGREE"));
        acts.timePasses();

        assertThat(timeline.all(caseNo)).anyMatch(event -> event.title().contains("不再改期"));
        assertThat(openWork.of(caseNo, people.actor("xhb.jingban")))
                .extracting(OpenWork.OpenTask::taskKey)
                .contains("UserTask_OpenVisit");
    }

    @Test
    void a_verdict_without_facts_is_refused_and_so_is_a_poor_one_without_its_reason() {
        visiting();
        String member = visit.members(caseNo).get(1);

        refused(() -> sheet(member, 2, "checkedFacts", null), "sheetRows[2].checkedFacts", "REQUIRED", "P3-11");
        refused(() -> sheet(member, 2, "checkedFacts", "看过。"), "sheetRows[2].checkedFacts", "TOO_SHORT", "P3-11");
        refused(() -> sheet(member, 4, "expertVerdict", null), "sheetRows[4].expertVerdict", "REQUIRED");
        refused(() -> sheet(member, 4, "expertVerdict", "NOT_MET"), "sheetRows[4].verdictReason", "REQUIRED", "P3-11");
        assertThat(openWork.of(caseNo, people.actor(member))).anyMatch(OpenWork.OpenTask::mine);
    }

    @Test
    void a_photo_of_another_case_and_what_the_form_does_not_ask_are_refused() {
        pilots.signed("HXHG");
        String other = inspection.drafted("hxhg", PilotSocieties.BATCH);
        String foreign = acts.photo("hxhg.jb", other, "别的办件").get(0);
        visiting();
        String member = visit.members(caseNo).get(1);

        refused(
                () -> sheet(member, 0, "sheetPhotos", List.of(foreign)),
                "sheetRows[0].sheetPhotos",
                "FILE_MISSING",
                "P3-11");
        refused(() -> sheet(member, 0, "selfStatement", "达标"), "sheetRows[0].selfStatement", "UNKNOWN_FIELD");
        refused(() -> sheet(member, 0, "score", 5), "sheetRows[0].score", "UNKNOWN_FIELD");
    }

    @Test
    void the_group_departs_from_its_majority_once_and_with_a_reason() {
        visiting();
        allSheetsIn(Map.of());
        String leader = visit.members(caseNo).get(0);

        refused(
                () -> deliberated(leader, row(3, Verdict.PARTIALLY_MET, null)),
                "groupVerdictRows[2].deviationReason",
                "REQUIRED");
        refused(
                () -> deliberated(
                        leader,
                        row(3, Verdict.PARTIALLY_MET, "面积测量方法不同，复核后改判。"),
                        row(7, Verdict.PARTIALLY_MET, "社保缴纳不连续，复核后改判。")),
                "groupVerdictRows[6].groupVerdict",
                "P3-12");
        assertThat(findings.verdicts(caseNo)).isEmpty();

        deliberated(leader, row(3, Verdict.PARTIALLY_MET, "面积测量方法不同，复核后改判。"));
        assertThat(findings.verdicts(caseNo)).containsEntry(3, Verdict.PARTIALLY_MET);
    }

    private void sheet(String member, int index, String field, Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= 11; no++) {
            rows.add(new HashMap<>(Map.of(
                    "standardNo",
                    no,
                    "expertVerdict",
                    "MET",
                    "checkMethods",
                    List.of("READ"),
                    "checkedFacts",
                    "查阅了对应材料原件，现场查看与材料一致，向有关人员当面核实。")));
        }
        rows.get(index).put(field, value);
        acts.complete(member, caseNo, SHEET, Map.of("sheetRows", rows));
    }

    private static Map<String, Object> row(int standard, Verdict verdict, String reason) {
        Map<String, Object> row = new HashMap<>();
        row.put("standardNo", standard);
        row.put("groupVerdict", verdict.name());
        row.put("deviationReason", reason);
        return row;
    }

    @SafeVarargs
    private void deliberated(String leader, Map<String, Object>... departures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= 11; no++) {
            rows.add(row(no, Verdict.MET, null));
        }
        for (Map<String, Object> departure : departures) {
            rows.set((int) departure.get("standardNo") - 1, departure);
        }
        acts.complete(leader, caseNo, "UserTask_Deliberate", Map.of("groupVerdictRows", rows));
    }

    private void refused(ThrowingCallable act, String field, String code) {
        refused(act, field, code, null);
    }

    /** @param ruleNo the rule that a general code stands for; null for none */
    private void refused(ThrowingCallable act, String field, String code, String ruleNo) {
        int filings = submissions.of(caseNo).size();
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                .anySatisfy(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.ruleNo()).isEqualTo(ruleNo);
                    assertThat(error.message()).isNotBlank();
                }));
        assertThat(submissions.of(caseNo)).hasSize(filings);
    }
}
