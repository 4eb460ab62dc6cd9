package org.xuegai.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatuses;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.document.CaseDocuments;
import org.xuegai.platform.Json;
import org.xuegai.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The stage from the notice to its evidence, with and without objections, on time and late. */
class PublicityStageTest extends PublicityScene {

    @Autowired
    private CaseStatuses statuses;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private CaseDocuments documents;

    private List<String> told(String username) {
        return jdbc.sql("select n.subject from notice n join account a on a.id = n.recipient_id"
                        + " where a.username = ? and n.template like 'N11%' order by n.id")
                .param(username)
                .query(String.class)
                .list();
    }

    @Test
    void a_notice_stands_from_its_first_day_for_five_working_days() {
        cases.complete("UserTask_PreparePublicity", PublicityCases.OFFICE, PublicityCases.notice(PublicityCases.FIRST));
        assertThat(cases.status()).isEqualTo(CaseStatus.UNDER_REVIEW);
        cases.at(PublicityCases.FIRST.atStartOfDay().minusMinutes(1));
        assertThat(cases.notice().publishedAt()).isNull();

        cases.at(PublicityCases.FIRST.atStartOfDay());

        assertThat(cases.status()).isEqualTo(CaseStatus.IN_PUBLICITY);
        assertThat(cases.notice().endOn()).isEqualTo(PublicityCases.LAST);
        assertThat(told("hjkx.jb")).containsExactly("公示：关于湖北省环境科学学会改革方案的公示");
        cases.at(PublicityCases.LAST.atTime(23, 59));
        assertThat(cases.open()).isEmpty();

        cases.afterTheLastDay();

        assertThat(told("hjkx.lsz")).hasSize(2).element(1).asString().startsWith("公示期满");
        assertThat(documents.latest(cases.caseNo(), "publicity-record")).isPresent();
        cases.endsWith(PublicityOutcome.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"MAINTAIN, CLEAR", "ADJUST, ADJUST", "REINSPECT, REINSPECT", "REFER, REFER"})
    void an_objection_leads_where_its_verification_says(String action, PublicityOutcome outcome) {
        cases.object(cases.published());
        assertThat(cases.status()).isEqualTo(CaseStatus.OBJECTION_CHECK);

        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification(action));

        assertThat(cases.status()).isEqualTo(CaseStatus.IN_PUBLICITY);
        cases.afterTheLastDay();
        cases.endsWith(outcome);
    }

    @Test
    void of_two_objections_the_graver_counts_and_the_case_waits_for_both() {
        long notice = cases.published();
        cases.object(notice);
        cases.object(notice);

        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("REINSPECT"));
        assertThat(cases.status()).isEqualTo(CaseStatus.OBJECTION_CHECK);
        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("MAINTAIN"));
        assertThat(cases.status()).isEqualTo(CaseStatus.IN_PUBLICITY);

        cases.afterTheLastDay();
        cases.endsWith(PublicityOutcome.REINSPECT);
    }

    @Test
    void an_objection_of_the_last_minute_holds_up_the_end() {
        long notice = cases.published();
        cases.at(PublicityCases.LAST.atTime(23, 59));
        cases.object(notice);

        cases.afterTheLastDay();
        assertThat(cases.open()).containsExactly(VERIFY);
        assertThat(cases.status()).isEqualTo(CaseStatus.OBJECTION_CHECK);
        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("MAINTAIN"));

        assertThat(cases.open()).containsExactly("UserTask_ConfirmEvidence");
        cases.endsWith(PublicityOutcome.CLEAR);
    }

    @Test
    void nothing_is_taken_before_the_first_day_nor_after_the_last() {
        long notice = cases.published();
        clock.travelTo(PublicityCases.FIRST.atStartOfDay().minusMinutes(1));
        assertThatThrownBy(() -> cases.object(notice))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("OBJECTION_TOO_EARLY"));
        clock.travelTo(PublicityCases.LAST.plusDays(1).atStartOfDay());
        assertThatThrownBy(() -> cases.object(notice))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("OBJECTION_TOO_LATE"));

        assertThat(objections.count()).isZero();
    }

    @Test
    void a_case_that_stands_still_takes_no_objections_and_is_public_that_much_longer() {
        long notice = cases.published();
        cases.at(PublicityCases.FIRST.plusDays(1).atTime(9, 0));
        statuses.enter(cases.caseNo(), CaseStatus.SUSPENDED, null);
        assertThatThrownBy(() -> cases.object(notice))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("PUBLICITY_SUSPENDED"));

        cases.at(PublicityCases.FIRST.plusDays(3).atTime(9, 0));
        statuses.resume(cases.caseNo());

        assertThat(cases.notice().endOn()).isEqualTo(PublicityCases.LAST.plusDays(2));
        cases.object(notice);
        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("MAINTAIN"));
        cases.at(PublicityCases.LAST.plusDays(2).atTime(23, 59));
        assertThat(cases.open()).isEmpty();
        cases.at(PublicityCases.LAST.plusDays(3).atStartOfDay());
        cases.endsWith(PublicityOutcome.CLEAR);
    }

    @Test
    void a_notice_that_waited_with_its_suspended_case_begins_later() {
        cases.complete(
                "UserTask_PreparePublicity",
                PublicityCases.OFFICE,
                PublicityCases.notice(PublicityCases.FIRST.plusDays(1)));
        statuses.enter(cases.caseNo(), CaseStatus.SUSPENDED, null);
        cases.at(PublicityCases.FIRST.plusDays(1).atTime(9, 0));
        assertThat(cases.notice().publishedAt()).isNull();
        statuses.resume(cases.caseNo());

        assertThat(cases.notice().startOn()).isEqualTo(PublicityCases.FIRST.plusDays(3));
        cases.at(PublicityCases.FIRST.plusDays(3).atStartOfDay());
        assertThat(cases.notice().state()).isEqualTo(PublicityNotice.State.PUBLISHED);
        assertThat(cases.notice().endOn()).isEqualTo(PublicityCases.LAST.plusDays(3));
    }

    @Test
    void a_notice_that_goes_out_late_counts_from_the_next_full_day() {
        cases.complete("UserTask_PreparePublicity", PublicityCases.OFFICE, PublicityCases.notice(PublicityCases.FIRST));

        cases.at(PublicityCases.FIRST.plusDays(1).atTime(10, 0));

        assertThat(cases.notice().startOn()).isEqualTo(PublicityCases.FIRST.plusDays(2));
        assertThat(cases.notice().endOn()).isEqualTo(PublicityCases.LAST.plusDays(2));
    }

    @Test
    void a_case_that_ends_takes_its_notice_with_it() {
        long notice = cases.published();

        statuses.enter(cases.caseNo(), CaseStatus.TERMINATED, "TERMINATED");

        assertThat(cases.notice().state()).isEqualTo(PublicityNotice.State.STOPPED);
        assertThatThrownBy(() -> cases.object(notice))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("PUBLICITY_STOPPED"));
    }

    @Test
    void the_answer_is_mailed_kept_and_on_record_without_the_objectors_name() {
        Receipt receipt = cases.object(cases.published());
        cases.complete(VERIFY, PublicityCases.VERIFIER, PublicityCases.verification("ADJUST"));

        Map<String, Object> mail = jdbc.sql(
                        "select recipient, body from mail_outbox where recipient = 'lin@example.com'")
                .query()
                .singleRow();
        assertThat(mail.get("body")).asString().contains("异议成立", "调整结论", receipt.receiptNo());
        assertThat(objections.findByReceiptNo(receipt.receiptNo()))
                .get()
                .extracting(Objection::result)
                .isEqualTo("UPHELD");
        assertThat(timeline.all(cases.caseNo()).toString())
                .contains("收到异议 " + receipt.receiptNo())
                .doesNotContain(PublicityCases.OBJECTOR);
        assertThat(jdbc.sql("select details from audit_entry where action like 'OBJECTION%'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(details -> details.contains(PublicityCases.OBJECTOR));
    }

    @Test
    void verifying_may_take_ten_working_days_more_if_the_vice_chair_agrees_once() throws Exception {
        long notice = cases.published();
        cases.object(notice);
        cases.at(PublicityCases.FIRST.plusDays(1).atTime(9, 0));
        cases.object(notice);

        askForTime().andExpect(status().isCreated());
        cases.complete(
                "UserTask_DecideExtension", "fgfzx", Map.of("extensionDecision", "AGREE", "extensionOpinion", "同意"));

        assertThat(jdbc.sql("select due_on from inbox_item where task_key = ? order by id")
                        .param(VERIFY)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 23));
        askForTime().andExpect(status().isConflict());
    }

    private ResultActions askForTime() throws Exception {
        return mvc.perform(post("/api/v1/cases/" + cases.caseNo() + "/requests/extension")
                .with(people.script(PublicityCases.VERIFIER))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(
                        Map.of("data", Map.of("extensionReason", "须向外省有关单位函询会议当日的出席情况，对方答复需要时间，恳请延长核查期限。")))));
    }
}
