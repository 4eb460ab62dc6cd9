package org.xuegai.consultation;

import java.time.LocalDate;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.demo.consultation.DemoConsultationSteps;
import org.xuegai.platform.Problem;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What consultations refuse, each with the number of its rule. */
@XuegaiTest
class ConsultationRefusalsTest extends ConsultationScene {

    private static void refused(String rule, String field, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                .anySatisfy(error -> {
                    assertThat(error.code()).isEqualTo(rule);
                    assertThat(error.field()).endsWith(field);
                }));
    }

    @ParameterizedTest
    @CsvSource({"DQHS-2026-0001", "GGFA-2026-9999", "NONSENSE"})
    void an_issue_is_related_to_a_case_of_its_own_society_only(String related) {
        steps.calls("PILOT", MEETING_DAY);
        String issueNo = acts.draft("fjyl.jb", ConsultationCases.ISSUE, null);
        Map<String, Object> issue = DemoConsultationSteps.issue("办公用房协调");
        issue.put("relatedCaseNo", related);
        acts.save("fjyl.jb", issueNo, issue);

        refused("E02-1", "relatedCaseNo", () -> acts.file("fjyl.jb", issueNo));
    }

    @Test
    void an_issue_may_be_related_to_another_one_of_the_society() {
        String other = issue();
        String issueNo = acts.draft("fjyl.jb", ConsultationCases.ISSUE, null);
        Map<String, Object> issue = DemoConsultationSteps.issue("办公用房协调");
        issue.put("relatedCaseNo", other);
        acts.save("fjyl.jb", issueNo, issue);

        assertThatCode(() -> acts.file("fjyl.jb", issueNo)).doesNotThrowAnyException();
    }

    @Test
    void an_issue_is_raised_for_a_host_unit_only_where_there_is_one() {
        Map<String, Object> issue = DemoConsultationSteps.issue("办公用房协调");
        issue.put("raisedForHostUnit", true);
        hostUnit(null);
        refused("E02-10", "raisedForHostUnit", () -> steps.raises("fjyl", issue));

        hostUnit("湖北省示例园林院");
        assertThat(issues.get(steps.raises("fjyl", issue)).raisedBy()).isEqualTo("湖北省示例园林院");
    }

    private void hostUnit(String name) {
        jdbc.sql("update society set host_unit = ? where code = 'FJYL'")
                .param(name)
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "PILOT,2026-11-27",
        "QUARTERLY,2026-11-27",
        "SPECIAL,2026-11-24",
        "SPECIAL,2026-11-28",
        "PILOT,2026-12-05"
    })
    void a_meeting_leaves_time_to_gather_or_to_tell_and_is_on_a_working_day(String kind, LocalDate day) {
        refused("E02-2", "meetingDate", () -> steps.calls(kind, day));
    }

    @ParameterizedTest
    @CsvSource({"PILOT,2026-11-30", "QUARTERLY,2026-11-30", "SPECIAL,2026-11-25"})
    void the_first_day_that_is_far_enough_is_taken(String kind, LocalDate day) {
        assertThatCode(() -> steps.calls(kind, day)).doesNotThrowAnyException();
    }

    @Test
    void an_agenda_lists_at_least_one_issue() {
        String issueNo = issue();
        String meetingNo = gathered();

        refused("E02-3", "agendaRows", () -> steps.drafts(meetingNo, Map.of(issueNo, "等支撑单位答复后再议。")));
    }

    @Test
    void a_meeting_with_less_than_half_of_the_task_force_has_not_been_held() {
        issue();
        String meetingNo = convened();

        refused("E02-4", "meetingOutcome", () -> steps.held(meetingNo, 1));
        assertThatCode(() -> steps.held(meetingNo, 2)).doesNotThrowAnyException();
    }

    @Test
    void a_meeting_has_not_been_held_before_its_day() {
        issue();
        String meetingNo = convened();
        clock.travelTo(MEETING_DAY.minusDays(3).atTime(16, 0));

        refused("E02-4", "meetingOutcome", () -> steps.held(meetingNo, 4));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01", "2026-12-05"})
    void a_meeting_is_put_off_to_a_working_day_that_leaves_time_to_tell_people(LocalDate day) {
        issue();
        String meetingNo = convened();

        refused("E02-5", "newMeetingDate", () -> steps.putOff(meetingNo, 1, day));
    }

    @Test
    void what_is_decided_is_due_today_at_the_earliest() {
        issue();
        String meetingNo = convened();
        steps.held(meetingNo, 2);

        refused(
                "E02-6",
                "resolutionDueDate",
                () -> steps.minutes(meetingNo, "RESOLVED", "fjyl.jb", MEETING_DAY.minusDays(1)));
    }

    @Test
    void what_is_resolved_is_somebodys_to_do_and_only_that() {
        issue();
        String meetingNo = convened();
        steps.held(meetingNo, 2);

        refused("E02-7", "issueConclusion", () -> steps.minutes(meetingNo, "RESOLVED", null, null));
        refused("E02-7", "resolutionIssue", () -> steps.minutes(meetingNo, "DEFERRED", "fjyl.jb", DUE));
    }

    @Test
    void a_society_answers_for_its_own_issue_only() {
        issue();
        steps.raises("hjkx", "档案移交");
        String meetingNo = convened();
        steps.held(meetingNo, 2);

        refused("E02-8", "resolutionOwner", () -> steps.minutes(meetingNo, "RESOLVED", "fjyl.jb", DUE));
    }

    @Test
    void a_report_that_is_sent_back_needs_a_reason() {
        String issueNo = issue();
        String meetingNo = convened();
        steps.runs(meetingNo, "RESOLVED", "fjyl.jb", DUE);
        steps.reports("fjyl.jb", issueNo, "UserTask_ReportResolution");

        assertThatThrownBy(() -> acts.complete(
                        "xhb.jingban",
                        issueNo,
                        "UserTask_CheckResolution",
                        Map.of("resolutionDecision", "RETURN", "checkOpinion", "不行")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting(error -> error.field())
                        .contains("checkOpinion"));
    }
}
