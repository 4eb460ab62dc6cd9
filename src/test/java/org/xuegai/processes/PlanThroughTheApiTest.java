package org.xuegai.processes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.platform.Json;
import org.xuegai.reformplan.batch.BatchProposal;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.society.Societies;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

/** A plan of 湖北省风景园林学会 from its draft to the archive, by a script, with the real forms. */
@Tag("database")
@XuegaiTest
class PlanThroughTheApiTest {

    private static final String SOCIETY = "FJYL";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private ReformBatches batches;

    @Autowired
    private Societies societies;

    @Autowired
    private ManagementService jobs;

    private final Map<String, RequestPostProcessor> tokens = new HashMap<>();
    private String caseNo;

    @BeforeEach
    void a_batch_is_open() {
        var society = societies.findByCode(SOCIETY).orElseThrow();
        var batch = batches.propose(
                new BatchProposal(
                        "GG-2026",
                        "2026 年改革方案报送",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 12, 31),
                        List.of(society.id())),
                people.actor("xhb.jingban"));
        batches.open("GG-2026", batch.version(), people.actor("xhb.buzhang"));
    }

    @Test
    void a_plan_is_filed_returned_countersigned_decided_issued_and_archived() throws Exception {
        file();
        society(true);
        task(
                "xhb.jingban",
                "UserTask_IntakeReview",
                Map.of(
                        "intakeDecision", "ACCEPT",
                        "materialsComplete", true,
                        "formatValid", true,
                        "withinScope", true,
                        "sealedPageConfirmed", true));
        assertThat(status()).isEqualTo("UNDER_REVIEW");

        task(
                "xhb.jingban",
                "UserTask_ReviewPlan",
                review("RETURN", "NEEDS_WORK", Map.of("returnedFields", List.of("reform-plan:supportMeasures"))));
        assertThat(status()).isEqualTo("RETURNED");
        task("fjyl.jb", "UserTask_Revise", Map.of("supportMeasures", "每年安排专项经费，列入预算。"));
        society(false);

        task(
                "xhb.jingban",
                "UserTask_ReviewPlan",
                review("AGREE", "QUALIFIED", Map.of("countersignDepartments", List.of("FINANCE"))));
        task("jcb", "UserTask_Countersign", Map.of("countersignResult", "NO_OBJECTION"));
        task(
                "zzrsb",
                "UserTask_Countersign",
                Map.of("countersignResult", "WITH_OPINION", "countersignOpinion", "专职工作人员的合同请按期续签。"));
        task("xhb.buzhang", "UserTask_HeadReview", Map.of("headDecision", "AGREE", "headOpinion", "同意"));
        if (open("xhb.jingban", "UserTask_RecordGroupMeeting") != null) {
            task(
                    "xhb.jingban",
                    "UserTask_RecordGroupMeeting",
                    Map.of(
                            "meetingTitle", "学会改革工作领导小组第 5 次会议",
                            "meetingDate", "2026-11-20",
                            "meetingMinutesNo", "领导小组会议纪要〔2026〕5 号",
                            "attendees", "贺文昭、沈怀瑾、周敏行",
                            "groupResolution", "AGREE",
                            "groupOpinion", "研究通过，同意备案实施。",
                            "minutesFile", List.of(upload("xhb.jingban"))));
        }
        task("fgfzx", "UserTask_DecidePlan", Map.of("finalDecision", "FILE", "finalOpinion", "同意"));
        assertThat(status()).isEqualTo("DECIDED");

        task("bgs", "UserTask_PrepareDocument", Map.of("proofread", true));
        task("bgs", "UserTask_DispatchDocument", Map.of("sealApplied", true, "deliveryMethod", "SYSTEM"));
        assertThat(status()).isEqualTo("CLOSED");
        task("xhb.jingban", "UserTask_Archive", Map.of("itemsChecked", true));
        assertThat(status()).isEqualTo("ARCHIVED");
        assertThat(answer("xhb.jingban", get("/api/v1/cases/" + caseNo)))
                .containsEntry("outcome", "FILED")
                .hasEntrySatisfying(
                        "docNumber", number -> assertThat(number).asString().contains("〔2026〕"));
    }

    private void file() throws Exception {
        Map<String, Object> draft = send("fjyl.jb", "/api/v1/cases", Map.of("type", "reform-plan", "batch", "GG-2026"));
        caseNo = (String) draft.get("caseNo");
        Map<String, Object> data = ReformPlanFormTest.plan();
        data.put("planFile", List.of(upload("fjyl.jb")));
        rows(data.get("reformTaskRows")).forEach(row -> row.remove("taskName"));
        Map<String, Object> saved = answer(
                "fjyl.jb",
                put("/api/v1/cases/" + caseNo + "/draft")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(Map.of("version", draft.get("version"), "data", data))));
        send("fjyl.jb", "/api/v1/cases/" + caseNo + "/submit", Map.of("version", saved.get("version")));
        assertThat(status()).isEqualTo("SOCIETY_REVIEW");
    }

    private void society(boolean withBoard) throws Exception {
        task("fjyl.msz", "UserTask_SecretaryCheck", Map.of("secretaryDecision", "AGREE"));
        if (withBoard) {
            Map<String, Object> resolution = new HashMap<>(Map.of(
                    "meetingTitle", "第五届理事会第三次会议",
                    "meetingType", "BOARD",
                    "meetingDate", "2026-11-20",
                    "meetingMode", "ON_SITE",
                    "expectedCount", 60,
                    "presentCount", 50,
                    "approveCount", 48,
                    "opposeCount", 1,
                    "abstainCount", 1));
            resolution.put("minutesFile", List.of(upload("fjyl.msz")));
            resolution.put("attendanceFile", List.of(upload("fjyl.msz")));
            task("fjyl.msz", "UserTask_RegisterResolution", resolution);
        }
        task(
                "fjyl.lsz",
                "UserTask_PresidentSign",
                Map.of(
                        "presidentDecision",
                        "SIGN",
                        "commitmentAgreed",
                        true,
                        "presidentSignature",
                        "Xuegai@2026",
                        "sealedPageFile",
                        List.of(upload("fjyl.lsz"))));
    }

    private static Map<String, Object> review(String decision, String lastResult, Map<String, Object> more) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int taskNo = 1; taskNo <= 13; taskNo++) {
            rows.add(Map.of(
                    "taskNo",
                    taskNo,
                    "taskReviewResult",
                    taskNo == 13 ? lastResult : "QUALIFIED",
                    "taskReviewOpinion",
                    "已看"));
        }
        Map<String, Object> data = new HashMap<>(
                Map.of("taskReviews", rows, "reviewDecision", decision, "reviewOpinionText", "请补写保障措施里的经费安排。"));
        data.putAll(more);
        return data;
    }

    private void task(String username, String taskKey, Map<String, Object> data) throws Exception {
        String id = open(username, taskKey);
        assertThat(id).as("%s has %s", username, taskKey).isNotNull();
        Map<String, Object> task = answer(username, get("/api/v1/tasks/" + id));
        send(username, "/api/v1/tasks/" + id + "/complete", Map.of("version", task.get("version"), "data", data));
        List<Job> due = jobs.createJobQuery().messages().withRetriesLeft().list();
        while (!due.isEmpty()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
            due = jobs.createJobQuery().messages().withRetriesLeft().list();
        }
    }

    private String open(String username, String taskKey) throws Exception {
        return rows(answer(username, get("/api/v1/inbox?view=todo")).get("items")).stream()
                .filter(task -> caseNo.equals(task.get("caseNo")) && taskKey.equals(task.get("taskKey")))
                .map(task -> (String) task.get("id"))
                .findFirst()
                .orElse(null);
    }

    private Object status() throws Exception {
        return answer("fjyl.jb", get("/api/v1/cases/" + caseNo)).get("status");
    }

    private Object upload(String username) throws Exception {
        var file = new MockMultipartFile("file", "材料.pdf", "application/pdf", SampleFiles.pdf());
        return answer(username, multipart("/api/v1/attachments").file(file).param("caseNo", caseNo))
                .get("id");
    }

    private Map<String, Object> send(String username, String path, Map<String, Object> body) throws Exception {
        return answer(
                username, post(path).contentType(MediaType.APPLICATION_JSON).content(Json.write(body)));
    }

    private Map<String, Object> answer(String username, MockHttpServletRequestBuilder request) throws Exception {
        if (!tokens.containsKey(username)) {
            tokens.put(username, people.script(username));
        }
        var response =
                mvc.perform(request.with(tokens.get(username))).andReturn().getResponse();
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isBetween(200, 299);
        return text.isEmpty() ? Map.of() : Json.readTree(text);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
