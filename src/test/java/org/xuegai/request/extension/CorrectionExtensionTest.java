package org.xuegai.request.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpinionBox;
import org.xuegai.casework.engine.EngineJobs;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoSteps;
import org.xuegai.document.approval.SignedOpinions;
import org.xuegai.inbox.DeadlineWatch;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.Plans;
import org.xuegai.request.RequestScene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** More time for a correction that is due on 7 December 2026, from the button to the end of the longer deadline. */
class CorrectionExtensionTest extends RequestScene {

    private static final String CLERK = "hjkx.jb";
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    private static final LocalDate LATEST = LocalDate.of(2026, 12, 14);

    @Autowired
    private DemoActs acts;

    @Autowired
    private DemoSteps steps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private XuegaiClock clock;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private CaseEngine engine;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private MovableSteps movable;

    @Autowired
    private SignedOpinions opinions;

    private String caseNo;

    @BeforeEach
    void a_plan_to_be_corrected() {
        caseNo = cases.begun();
        cases.file(caseNo, Plans.complete());
        cases.enter(caseNo, CaseStatus.SOCIETY_REVIEW, CaseStatus.SUBMITTED);
        engine.startBeside(caseFiles.get(caseNo), "intake", Map.of("mainForm", "reform-plan"));
        steps.corrected(caseNo, List.of(List.of("reform-plan:reformTaskRows[4]", "第 5 项", "责任人未到人", "请写明具体责任人和职务")));
    }

    @Test
    void the_longest_time_is_named_and_nothing_beyond_it_is_taken() throws Exception {
        assertThat(casePage().select(button())).hasSize(1);
        assertThat(page("/requests/extension").text()).contains("补正期限", "2026-12-07", "最晚可延至2026年12月14日");

        Document refused = Jsoup.parse(send(LATEST.plusDays(1))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(refused.select("[id^=requestedDueDate-error], .wrong").text())
                .contains("最晚可延至2026年12月14日");
        assertThat(refused.select("input[name=requestedDueDate]").val()).isEqualTo("2026-12-15");
    }

    @Test
    void while_a_request_is_pending_the_page_says_so_and_takes_no_other() throws Exception {
        send(LATEST).andExpect(status().is3xxRedirection());

        assertThat(casePage().select(button())).isEmpty();
        assertThat(casePage().select("[role=note]").text()).contains("延期申请正在办理，11月23日提出");
        ask(LATEST)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ALREADY_RUNNING"));
    }

    @Test
    void the_time_that_was_given_moves_the_task_its_lights_its_reminders_and_the_end_of_the_case() throws Exception {
        at(DUE);
        watch.look();
        assertThat(reminded()).isEqualTo("RED");
        grant(LATEST);

        assertThat(due()).isEqualTo(LATEST);
        assertThat(reminded()).isEqualTo("NONE");
        assertThat(casePage().select(button())).isEmpty();
        assertThat(titles()).contains("同意延期，补正期限延至 2026-12-14");
        assertThat(opinions.of(caseFiles.get(caseNo), OpinionBox.head)).isEmpty();
        assertThat(opinions.of(caseFiles.get(caseNo), OpinionBox.viceChair)).isEmpty();

        at(LATEST);
        assertThat(titles()).noneMatch(title -> title.startsWith("补正期限已过"));
        at(LATEST.plusDays(1));
        assertThat(titles()).anyMatch(title -> title.startsWith("补正期限已过"));
        at(LocalDate.of(2026, 12, 21));
        assertThat(caseFiles.get(caseNo).status()).isEqualTo(CaseStatus.CORRECTION_REQUIRED);
        at(LocalDate.of(2026, 12, 22));
        assertThat(running("intake", caseNo)).isZero();
    }

    @Test
    void whoever_of_the_society_goes_on_has_the_longer_time_too() throws Exception {
        Map<String, Object> responsible =
                Map.of("taskNo", 5, "responsiblePersonName", "林知远", "responsiblePersonPost", "副秘书长");
        grant(LATEST);

        acts.complete(CLERK, caseNo, "UserTask_Revise", Map.of("reformTaskRows", List.of(responsible)));

        assertThat(due()).isEqualTo(LATEST);
    }

    @Test
    void a_request_ends_when_the_society_has_sent_its_correction() throws Exception {
        ask(LATEST).andExpect(status().isCreated());

        cases.enter(caseNo, CaseStatus.SUBMITTED);

        assertThat(running("extension", caseNo)).isZero();
        assertThat(titles()).contains("办件已经往下办理，延期申请不再办理");
    }

    @Test
    void more_time_to_correct_is_given_once() throws Exception {
        grant(LocalDate.of(2026, 12, 9));

        ask(LATEST)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("REQUEST_NOT_NOW"));
    }

    @Test
    void a_refusal_leaves_the_deadline_and_lets_the_society_ask_again() throws Exception {
        ask(LATEST).andExpect(status().isCreated());
        acts.complete(
                "xhb.buzhang",
                caseNo,
                "UserTask_ReviewExtension",
                Map.of("extensionReview", "REFUSE", "extensionReviewOpinion", "所缺材料不多，请按期补正。"));

        assertThat(due()).isEqualTo(DUE);
        assertThat(casePage().select(button())).hasSize(1);
    }

    @Test
    void a_deadline_on_a_day_of_rest_ends_on_the_working_day_after_it() throws Exception {
        grant(LocalDate.of(2026, 12, 12));

        assertThat(due()).isEqualTo(LATEST);
    }

    @Test
    void a_step_can_also_be_moved_by_a_number_of_working_days() {
        assertThat(movable.byWorkingDays(caseFiles.get(caseNo), "correction", 15))
                .contains(new ExtendableDeadline.Running(DUE, LocalDate.of(2026, 12, 28)));
        assertThat(movable.byWorkingDays(caseFiles.get(caseNo), "review", 15)).isEmpty();
    }

    @Test
    void what_stood_still_and_what_was_given_add_up() throws Exception {
        ask(LATEST).andExpect(status().isCreated());
        cases.enter(caseNo, CaseStatus.SUSPENDED);
        at(LocalDate.of(2026, 12, 14));
        statuses.resume(caseNo);
        assertThat(due()).isEqualTo(LocalDate.of(2026, 12, 28));

        decide();

        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void after_the_deadline_nobody_asks_any_more() throws Exception {
        at(DUE.plusDays(1));

        assertThat(casePage().select(button())).isEmpty();
        ask(LATEST)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("REQUEST_NOT_NOW"));
    }

    private void grant(LocalDate until) throws Exception {
        ask(until).andExpect(status().isCreated());
        decide();
    }

    private void decide() {
        acts.complete("xhb.buzhang", caseNo, "UserTask_ReviewExtension", Map.of("extensionReview", "AGREE"));
        acts.complete("fgfzx", caseNo, "UserTask_DecideExtension", Map.of("extensionDecision", "AGREE"));
    }

    private void at(LocalDate day) {
        clock.travelTo(day.atTime(9, 0));
        jobs.runDue();
    }

    private ResultActions ask(LocalDate until) throws Exception {
        return ask(caseNo, "extension", CLERK, extension(until.toString()));
    }

    private ResultActions send(LocalDate until) throws Exception {
        var sent = multipart("/cases/" + caseNo + "/requests/extension");
        extension(until.toString()).forEach((name, value) -> sent.param(name, value.toString()));
        return mvc.perform(sent.param("_version", "0").with(people.page(CLERK)).with(csrf()));
    }

    private String button() {
        return "a[href=/cases/" + caseNo + "/requests/extension]";
    }

    private Document casePage() throws Exception {
        return page("");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get("/cases/" + caseNo + path).with(people.page(CLERK)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private LocalDate due() {
        return correction("due_on", LocalDate.class);
    }

    private String reminded() {
        return correction("reminded", String.class);
    }

    private <T> T correction(String column, Class<T> type) {
        return jdbc.sql("select " + column
                        + " from inbox_item where case_no = ? and deadline_step = 'correction' and state = 'OPEN'")
                .param(caseNo)
                .query(type)
                .single();
    }

    private List<String> titles() {
        return timeline.all(caseNo).stream().map(CaseEvent::title).toList();
    }
}
