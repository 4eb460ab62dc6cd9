package org.xuegai.consultation;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.consultation.ConsultationMeeting.Stage;
import org.xuegai.document.CaseDocuments;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways of an issue and of a meeting, each to its end. */
@XuegaiTest
@Tag("database")
class ConsultationPathsTest extends ConsultationScene {

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private CaseOrders orders;

    @Autowired
    private CaseTimeline timeline;

    private void archived(String caseNo) {
        acts.complete(
                "xhb.jingban", caseNo, "UserTask_Archive", Map.of("retentionPeriod", "Y30", "itemsChecked", true));
        assertThat(file(caseNo).status()).isEqualTo(CaseStatus.ARCHIVED);
    }

    @Test
    void an_issue_is_resolved_done_checked_and_closed() {
        String issueNo = issue();
        assertThat(issueNo).startsWith("HSYT-2026-");
        assertThat(file(issueNo).status()).isEqualTo(CaseStatus.SUBMITTED);
        String meetingNo = gathered();
        assertThat(openTo("xhb.jingban", meetingNo)).containsExactly("UserTask_DraftAgenda");
        steps.drafts(meetingNo);
        steps.approves(meetingNo);
        assertThat(state(issueNo)).isEqualTo(State.LISTED);
        on(MEETING_DAY);
        steps.runs(meetingNo, "RESOLVED", "fjyl.jb", DUE);

        assertThat(meetings.get(meetingNo)).satisfies(meeting -> {
            assertThat(meeting.stage()).isEqualTo(Stage.CONCLUDED);
            assertThat(meeting.minutesNo()).isEqualTo("专班纪要〔2026〕1号");
            assertThat(meeting.members()).isEqualTo(4);
            assertThat(meeting.present()).isEqualTo(2);
        });
        assertThat(documents.latest(meetingNo, "consultation-minutes")).isPresent();
        archived(meetingNo);
        assertThat(state(issueNo)).isEqualTo(State.IN_PROGRESS);
        assertThat(openTo("fjyl.jb", issueNo)).containsExactly("UserTask_ReportResolution");
        assertThat(openTo("fjyl.msz", issueNo)).isEmpty();

        steps.reports("fjyl.jb", issueNo, "UserTask_ReportResolution");
        steps.sendsBack(issueNo);
        assertThat(resolutions.ofIssue(issueNo)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(Resolution.State.RETURNED));
        steps.reports("fjyl.jb", issueNo, "UserTask_ReportResolution");
        steps.closes(issueNo);

        assertThat(resolutions.open()).isEmpty();
        assertThat(state(issueNo)).isEqualTo(State.SETTLED);
        assertThat(file(issueNo).status()).isEqualTo(CaseStatus.CLOSED);
        archived(issueNo);
    }

    @Test
    void an_issue_goes_straight_to_the_association_and_says_so() {
        assertThat(timeline.all(issue())).extracting(CaseEvent::title).contains("提出会商议题，送省科协");
    }

    @Test
    void an_officer_may_be_the_one_who_does_it() {
        String issueNo = issue();
        String meetingNo = convened();
        steps.runs(meetingNo, "RESOLVED", "xhb.jingban2", DUE);

        assertThat(openTo("xhb.jingban", issueNo)).isEmpty();
        steps.reports("xhb.jingban2", issueNo, "UserTask_ReportOwnResolution");
        steps.closes(issueNo);

        assertThat(file(issueNo).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void each_issue_of_a_meeting_is_carried_out_by_itself() {
        String first = issue();
        String second = steps.raises("hjkx", "档案移交");
        String meetingNo = convened();
        steps.runs(meetingNo, "RESOLVED", "xhb.jingban", DUE);

        steps.reports("xhb.jingban", second, "UserTask_ReportOwnResolution");
        steps.closes(second);

        assertThat(state(second)).isEqualTo(State.SETTLED);
        assertThat(state(first)).isEqualTo(State.IN_PROGRESS);
        assertThat(resolutions.open()).extracting(Resolution::issueNo).containsExactly(first);
    }

    @Test
    void what_is_settled_at_the_meeting_leaves_nothing_to_be_done() {
        String issueNo = issue();
        String meetingNo = convened();
        steps.runs(meetingNo, "CONCLUDED", null, null);

        assertThat(state(issueNo)).isEqualTo(State.SETTLED);
        assertThat(file(issueNo).outcome()).isEqualTo("SETTLED");
        assertThat(notices("N16result", issueNo)).isEqualTo(3);
    }

    @Test
    void an_issue_that_two_meetings_could_not_settle_goes_to_the_leading_group_which_has_somebody_act() {
        String issueNo = deferredTwice();
        assertThat(file(issueNo).status()).isEqualTo(CaseStatus.PENDING_DECISION);

        acts.complete(
                "fgfzx",
                issueNo,
                "UserTask_DecideEscalation",
                Map.of(
                        "escalationDecision", "PURSUE",
                        "escalationOpinion", "请学会部牵头，年底前落实过渡用房。",
                        "escalationMatter", "落实过渡用房三十平方米",
                        "escalationOwner", "xhb.jingban",
                        "escalationDueDate", "2026-12-31"));

        assertThat(resolutions.ofIssue(issueNo)).singleElement().satisfies(one -> assertThat(one.meetingNo())
                .isNull());
        steps.reports("xhb.jingban", issueNo, "UserTask_ReportOwnResolution");
        steps.closes(issueNo);
        assertThat(state(issueNo)).isEqualTo(State.SETTLED);
    }

    @Test
    void the_leading_group_may_also_end_it() {
        String issueNo = deferredTwice();

        acts.complete(
                "fgfzx",
                issueNo,
                "UserTask_DecideEscalation",
                Map.of("escalationDecision", "END", "escalationOpinion", "由学会与支撑单位自行协商，省科协不再协调。"));

        assertThat(file(issueNo).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(file(issueNo).outcome()).isEqualTo("NOT_PURSUED");
        assertThat(state(issueNo)).isEqualTo(State.ENDED);
    }

    private String deferredTwice() {
        String issueNo = issue();
        steps.runs(convened(), "DEFERRED", null, null);
        assertThat(state(issueNo)).isEqualTo(State.WAITING);
        steps.runs(convened(LocalDate.of(2026, 12, 7)), "DEFERRED", null, null);
        assertThat(state(issueNo)).isEqualTo(State.ESCALATED);
        return issueNo;
    }

    @Test
    void a_society_may_withdraw_an_issue_until_it_is_listed() {
        String issueNo = issue();
        CaseFile waiting = file(issueNo);
        assertThat(orders.mayWithdraw(waiting, people.actor("fjyl.jb"))).isTrue();
        orders.withdraw(issueNo, "支撑单位已经答应保留用房。", people.actor("fjyl.jb"));

        assertThat(file(issueNo).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(state(issueNo)).isEqualTo(State.ENDED);
        String listed = issue();
        convened();
        assertThat(orders.mayWithdraw(file(listed), people.actor("fjyl.jb"))).isFalse();
    }

    @Test
    void the_head_may_end_an_issue() {
        String issueNo = issue();
        orders.terminate(issueNo, "学会已经注销登记，不再协调。", people.actor("xhb.buzhang"));

        assertThat(file(issueNo).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(issues.waiting()).isEmpty();
    }

    @Test
    void without_any_issue_the_meeting_is_skipped_with_a_note() {
        String meetingNo = gathered();

        assertThat(file(meetingNo).outcome()).isEqualTo("NO_ISSUES");
        assertThat(meetings.get(meetingNo).stage()).isEqualTo(Stage.SKIPPED);
    }

    @Test
    void the_chair_returns_agenda_and_minutes_and_finds_them_as_they_were_sent() {
        String issueNo = issue();
        String meetingNo = gathered();
        steps.drafts(meetingNo);
        steps.returnsAgenda(meetingNo);
        assertThat(state(issueNo)).isEqualTo(State.WAITING);
        acts.complete("xhb.jingban", meetingNo, "UserTask_DraftAgenda", Map.of());
        steps.approves(meetingNo);
        on(MEETING_DAY);
        steps.held(meetingNo, 3);
        steps.minutes(meetingNo, "RESOLVED", "fjyl.jb", DUE);
        acts.complete(
                "fgfzx",
                meetingNo,
                "UserTask_ConfirmMinutes",
                Map.of("minutesDecision", "RETURN", "confirmationOpinion", "请把支撑单位的意见也写进去。"));
        assertThat(resolutions.ofMeeting(meetingNo)).isEmpty();

        acts.complete("xhb.jingban", meetingNo, "UserTask_DraftMinutes", Map.of());
        steps.confirms(meetingNo);

        assertThat(resolutions.ofMeeting(meetingNo)).hasSize(1);
    }

    @Test
    void a_meeting_without_half_of_the_task_force_is_put_off_and_everybody_gets_another_appointment() {
        String issueNo = issue();
        String meetingNo = convened();
        assertThat(notices("N16", meetingNo)).isEqualTo(4);
        assertThat(notices("N16", issueNo)).isEqualTo(3);
        steps.putOff(meetingNo, 1, LocalDate.of(2026, 12, 4));

        assertThat(meetings.get(meetingNo)).satisfies(meeting -> {
            assertThat(meeting.meetsOn()).isEqualTo("2026-12-04");
            assertThat(meeting.movedCount()).isEqualTo(1);
        });
        assertThat(notices("N16moved", issueNo)).isEqualTo(3);
        on(LocalDate.of(2026, 12, 4));
        steps.runs(meetingNo, "RESOLVED", "fjyl.jb", DUE);
        assertThat(meetings.get(meetingNo).heldOn()).isEqualTo("2026-12-04");
    }

    @Test
    void a_meeting_that_is_called_off_gives_its_issues_back() {
        String issueNo = issue();
        String meetingNo = gathered();
        steps.drafts(meetingNo);
        steps.approves(meetingNo);
        orders.terminate(meetingNo, "与省科协全委会冲突，这次不开。", people.actor("xhb.buzhang"));

        assertThat(file(meetingNo).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(meetings.get(meetingNo).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(notices("N16cancelled", issueNo)).isEqualTo(3);
        assertThat(issues.get(issueNo)).satisfies(issue -> {
            assertThat(issue.state()).isEqualTo(State.WAITING);
            assertThat(issue.deferrals()).isZero();
        });
        steps.runs(convened(MEETING_DAY), "CONCLUDED", null, null);
        assertThat(state(issueNo)).isEqualTo(State.SETTLED);
    }
}
