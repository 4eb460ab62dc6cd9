package org.xuegai.processes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every way of an issue and of a meeting through their diagrams. Source: domain 2.5 E02 */
@Tag("database")
class ConsultationProcessPathsTest {

    private static RunningCase issue(boolean described) {
        return RunningCase.startedBy(
                "consultation-issue",
                Map.of(
                        "caseType", "consultation-issue",
                        "issueDescribed", described,
                        "ownerIsSociety", true,
                        "resolutionOwner", "fjyl.jb",
                        "resolutionDue", "2026-12-18"));
    }

    private static RunningCase concluded(String conclusion) {
        return issue(true)
                .told("CaseConsultationListed")
                .told(
                        "CaseConsultationConcluded",
                        Map.of("issueConclusion", conclusion, "openResolutions", List.of(1L)));
    }

    private static RunningCase meeting(boolean anyIssue) {
        return RunningCase.startedBy(
                        "regular-consultation",
                        Map.of("caseType", "regular-consultation", "anyIssue", anyIssue, "meetingDate", "2026-11-30"))
                .overdue("CatchEvent_GatheringEnds");
    }

    private static RunningCase convened() {
        return meeting(true).does("UserTask_DraftAgenda").does("UserTask_ApproveAgenda", "agendaDecision", "AGREE");
    }

    @Test
    void an_issue_is_written_out_resolved_reported_checked_and_archived() {
        issue(false)
                .does("UserTask_DescribeIssue")
                .told("CaseConsultationListed")
                .told(
                        "CaseConsultationConcluded",
                        Map.of("issueConclusion", "RESOLVED", "openResolutions", List.of(1L)))
                .does("UserTask_ReportResolution")
                .does("UserTask_CheckResolution", "resolutionDecision", "RETURN")
                .does("UserTask_ReportResolution")
                .does("UserTask_CheckResolution", "resolutionDecision", "CLOSE")
                .came("EndEvent_ResolutionClosed", "ServiceTask_CloseIssue")
                .does("UserTask_Archive")
                .endedAt("EndEvent_IssueArchived");
    }

    @Test
    void an_issue_that_is_put_off_waits_again_and_may_be_withdrawn() {
        concluded("DEFERRED").told("CaseWithdrawalRequested").endedAt("EndEvent_Withdrawn");
    }

    @Test
    void the_leading_group_has_somebody_act_or_ends_it() {
        concluded("ESCALATED")
                .does("UserTask_DecideEscalation", "escalationDecision", "PURSUE")
                .came("ServiceTask_KeepEscalation")
                .waitsAt("UserTask_ReportResolution");
        concluded("ESCALATED")
                .does("UserTask_DecideEscalation", "escalationDecision", "END")
                .endedAt("EndEvent_IssueEnded");
    }

    @Test
    void an_issue_that_is_settled_at_the_meeting_is_closed_at_once() {
        concluded("CONCLUDED").does("UserTask_Archive").endedAt("EndEvent_IssueArchived");
    }

    @Test
    void the_head_ends_an_issue_or_calls_a_meeting_off() {
        issue(true).told("CaseTerminationOrdered").endedAt("EndEvent_Terminated");
        convened().told("CaseTerminationOrdered").endedAt("EndEvent_Terminated");
    }

    @Test
    void a_meeting_is_put_off_held_minuted_and_archived() {
        convened()
                .does("UserTask_RecordAttendance", "meetingOutcome", "POSTPONED")
                .came("ServiceTask_Postpone")
                .does("UserTask_RecordAttendance", "meetingOutcome", "HELD")
                .does("UserTask_DraftMinutes")
                .does("UserTask_ConfirmMinutes", "minutesDecision", "RETURN")
                .does("UserTask_DraftMinutes")
                .does("UserTask_ConfirmMinutes", "minutesDecision", "AGREE")
                .came("ServiceTask_KeepMinutes", "ServiceTask_MinutesPaper")
                .does("UserTask_Archive")
                .endedAt("EndEvent_MeetingArchived");
    }

    @Test
    void an_agenda_that_is_returned_is_drafted_again() {
        meeting(true)
                .does("UserTask_DraftAgenda")
                .does("UserTask_ApproveAgenda", "agendaDecision", "RETURN")
                .waitsAt("UserTask_DraftAgenda");
    }

    @Test
    void without_an_issue_there_is_no_meeting() {
        meeting(false).endedAt("EndEvent_MeetingSkipped");
    }
}
