package org.xuegai.consultation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseStatus;
import org.xuegai.consultation.ConsultationIssue.Source;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.ConsultationMeeting.Kind;
import org.xuegai.consultation.meeting.Suggestions;
import org.xuegai.demo.tracking.DemoTrackingSteps;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.reformplan.Plans;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.Returns;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Issues that nobody files by hand, and the meetings that the rules ask for. */
@XuegaiTest
@Tag("database")
class AskedIssuesTest extends ConsultationScene {

    private static final String RETURNED_TWICE = "GGFA-2026-0004";

    @Autowired
    private DemoData story;

    @Autowired
    private PlanCases plans;

    @Autowired
    private ReformTasks tasks;

    @Autowired
    private DemoTrackingSteps tracking;

    @Autowired
    private Suggestions suggestions;

    private String followUp() {
        plans.openBatch();
        String planNo = plans.underReview(Plans.withTask(3, Plans::notApplicable));
        tasks.registerFrom(planNo);
        return tracking.of(planNo);
    }

    private void asks(String caseNo, String difficulty) {
        tracking.reports("hjkx", caseNo, Map.of(6, 40), Map.of(6, difficulty));
        tracking.secretaryConfirms("hjkx", caseNo);
    }

    @Test
    void what_a_report_on_tasks_puts_up_is_written_out_by_the_department() {
        String followUp = followUp();
        asks(followUp, "支撑单位没有批准编制，专职人员到不了岗。");

        ConsultationIssue issue = issues.all().get(0);
        assertThat(issue.source()).isEqualTo(Source.TRACKING);
        assertThat(issue.relatedCaseNo()).isEqualTo(followUp);
        assertThat(issue.state()).isEqualTo(State.NEW);
        assertThat(openTo("xhb.jingban", issue.caseNo())).containsExactly("UserTask_DescribeIssue");
        steps.describes(issue.caseNo());

        assertThat(issues.get(issue.caseNo())).satisfies(written -> {
            assertThat(written.state()).isEqualTo(State.WAITING);
            assertThat(written.category()).isEqualTo("PREMISES");
            assertThat(written.raisedBy()).isEqualTo("湖北省环境科学学会");
        });
    }

    @Test
    void the_same_task_put_up_again_is_added_to_the_issue_that_is_open() {
        String followUp = followUp();
        asks(followUp, "支撑单位没有批准编制，专职人员到不了岗。");
        asks(followUp, "编制还没有批下来，请再协调一次。");

        assertThat(issues.all()).hasSize(1);
    }

    @Test
    void a_plan_that_is_to_be_consulted_upon_waits_for_a_special_meeting_until_its_consultation_is_on_record() {
        story.create();
        String opinion = "第 3 项监事会设置没有步骤，请再研究后写明。";
        acts.complete("fgfzx", RETURNED_TWICE, "UserTask_DecidePlan", Returns.decision(opinion));

        ConsultationIssue issue = issues.waiting().stream()
                .filter(waiting -> RETURNED_TWICE.equals(waiting.relatedCaseNo()))
                .findFirst()
                .orElseThrow();
        assertThat(issue.source()).isEqualTo(Source.PLAN);
        assertThat(issue.description()).doesNotContain(opinion);
        assertThat(suggested(Kind.SPECIAL)).anyMatch(text -> text.contains(issue.title()));

        acts.complete("xhb.jingban", RETURNED_TWICE, "UserTask_Consultation", Returns.consultation());

        assertThat(state(issue.caseNo())).isEqualTo(State.ENDED);
        assertThat(file(issue.caseNo()).status()).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void regular_meetings_are_suggested_until_one_is_called_and_again_after_their_months() {
        assertThat(suggested(Kind.PILOT)).hasSize(1);
        assertThat(suggested(Kind.QUARTERLY)).hasSize(1);

        issue();
        String meetingNo = convened();
        assertThat(suggested(Kind.PILOT)).isEmpty();
        steps.runs(meetingNo, "CONCLUDED", null, null);
        assertThat(suggested(Kind.PILOT)).isEmpty();
        clock.travelTo(MEETING_DAY.plusMonths(1).minusDays(1).atTime(9, 0));
        assertThat(suggested(Kind.PILOT)).isEmpty();
        clock.travelTo(MEETING_DAY.plusMonths(1).atTime(9, 0));
        assertThat(suggested(Kind.PILOT)).hasSize(1);
    }

    @Test
    void three_tasks_on_red_call_for_a_special_meeting() {
        followUp();
        assertThat(suggested(Kind.SPECIAL)).isEmpty();

        clock.travelTo(MEETING_DAY.plusYears(2).atTime(9, 0));

        assertThat(suggested(Kind.SPECIAL)).singleElement().asString().contains("湖北省环境科学学会有 12 项任务红灯");
    }

    private List<String> suggested(Kind kind) {
        return suggestions.today().stream()
                .filter(suggestion -> suggestion.kind() == kind)
                .map(Suggestions.Suggestion::text)
                .toList();
    }
}
