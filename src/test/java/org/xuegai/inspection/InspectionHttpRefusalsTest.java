package org.xuegai.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.platform.Json;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a script gets to hear that sends what an inspection does not take: field, rule and words; nothing changes. */
class InspectionHttpRefusalsTest extends InspectionScene {

    private static final String TASK_FORCE = "zb.chengyuan1";
    private static final Map<String, Object> FIVE = Map.of("expertCount", 5, "compositionNote", "本学科专家须回避的，已请相近学科的专家。");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ExpertGroups groups;

    @Autowired
    private PilotSocieties pilots;

    @Autowired
    private JdbcClient jdbc;

    private String task(String username) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private void planned() {
        accepted();
        inspection.planned(caseNo, VISIT);
    }

    /** The answer stands at the field, with the rule, in words; the case is as it was. */
    private void refused(String username, String operation, Map<String, Object> body, Expected expected)
            throws Exception {
        CaseFile before = caseFiles.get(caseNo);
        int filings = submissions.of(caseNo).size();
        String at = "$.errors[?(@.field == '%s')]".formatted(expected.field());
        mvc.perform(post("/api/v1/tasks/%s/%s".formatted(task(username), operation))
                        .with(people.script(username))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(body)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath(at + "." + expected.place()).value(expected.rule()))
                .andExpect(jsonPath(at + ".message", org.hamcrest.Matchers.hasItem(containsString(expected.words()))));
        assertThat(caseFiles.get(caseNo)).usingRecursiveComparison().isEqualTo(before);
        assertThat(submissions.of(caseNo)).hasSize(filings);
        assertThat(task(username)).isNotNull();
    }

    /** @param place {@code code} where the rule itself is the code, {@code ruleNo} where a general code stands for it */
    private record Expected(String field, String place, String rule, String words) {}

    private static Map<String, Object> completion(Map<String, Object> data) {
        return Map.of("version", 0, "data", data);
    }

    private void drawn() throws Exception {
        mvc.perform(post("/api/v1/tasks/%s/draw".formatted(task(TASK_FORCE)))
                        .with(people.script(TASK_FORCE))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0, \"expertCount\": 5}"))
                .andExpect(status().isOk());
    }

    @Test
    void an_even_number_of_experts() throws Exception {
        planned();

        refused(
                TASK_FORCE,
                "draw",
                Map.of("version", 0, "expertCount", 6),
                new Expected("expertCount", "code", "D3-1", "单数"));
        assertThat(groups.all(caseNo, Purpose.INSPECTION)).isEmpty();
    }

    @Test
    void no_finance_expert() throws Exception {
        planned();
        jdbc.sql("update expert set active = false where code in ('E01', 'E02')")
                .update();
        drawn();

        refused(TASK_FORCE, "complete", completion(FIVE), new Expected("expertCount", "code", "D3-3", "财务"));
        assertThat(groups.all(caseNo, Purpose.INSPECTION)).isEmpty();
    }

    @Test
    void an_expert_with_a_conflict() throws Exception {
        planned();
        drawn();
        jdbc.sql("insert into expert_tie (expert_id, kind, society_id, organisation, passed_pilot, from_on)"
                        + " select e.id, 'BOARD', s.id, s.name, false, ? from expert e, society s"
                        + " where s.code = 'HJKX' and e.code = (select min(expert_code) from expert_draw_row"
                        + " where result = 'LEADER')")
                .params(java.time.LocalDate.of(2026, 1, 1))
                .update();

        refused(TASK_FORCE, "complete", completion(FIVE), new Expected("expertCount", "code", "R-1", "回避"));
        assertThat(groups.all(caseNo, Purpose.INSPECTION)).isEmpty();
    }

    @Test
    void a_notice_four_working_days_ahead() throws Exception {
        planned();
        inspection.drawn(caseNo);
        inspection.allCome(caseNo);
        // 9 December is a Wednesday; from Thursday the 3rd on four working days are left
        clock.travelTo(VISIT.minusDays(6).atTime(9, 0));

        refused(
                "xhb.jingban",
                "complete",
                completion(Map.of("noticeDecision", "SEND")),
                new Expected("noticeDecision", "code", "P3-7", "5 个工作日"));
    }

    @Test
    void a_verdict_without_facts_and_a_photo_of_another_case() throws Exception {
        pilots.signed("HXHG");
        String other = inspection.drafted("hxhg", PilotSocieties.BATCH);
        String foreign = acts.photo("hxhg.jb", other, "别的办件").get(0);
        visiting();
        String member = visit.members(caseNo).get(1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= 11; no++) {
            Map<String, Object> row = new HashMap<>();
            row.put("standardNo", no);
            row.put("expertVerdict", "MET");
            row.put("checkMethods", List.of("READ"));
            row.put("checkedFacts", no == 3 ? null : "查阅了对应材料原件，现场查看与材料一致，向有关人员当面核实。");
            row.put("sheetPhotos", no == 5 ? List.of(foreign) : List.of());
            rows.add(row);
        }

        Map<String, Object> sheet = completion(Map.of("sheetRows", rows));
        refused(member, "complete", sheet, new Expected("sheetRows[2].checkedFacts", "ruleNo", "P3-11", "核查事实"));
        refused(member, "complete", sheet, new Expected("sheetRows[4].sheetPhotos", "ruleNo", "P3-11", "照片"));
    }
}
