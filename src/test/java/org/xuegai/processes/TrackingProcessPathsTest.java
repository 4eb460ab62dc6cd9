package org.xuegai.processes;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every way through the tracking of a plan's tasks and its interviews. Source: domain 2.5 */
@Tag("database")
class TrackingProcessPathsTest {

    private static final String REPORT = "UserTask_ReportProgress";

    private static RunningCase reported(boolean tasksFinished) {
        return Starts.of("reform-task-tracking")
                .does(REPORT)
                .does(
                        "UserTask_ConfirmProgress",
                        Map.of("progressConfirmation", "AGREE", "tasksFinished", tasksFinished));
    }

    @Test
    void a_plan_whose_tasks_are_all_done_is_summed_up_and_archived() {
        reported(true)
                .does("UserTask_VerifyTasks", "openTasks", false)
                .came("EndEvent_AllSettled", "ServiceTask_Summary")
                .does("UserTask_Archive")
                .endedAt("EndEvent_TrackingArchived");
    }

    @Test
    void what_is_left_is_reported_on_in_the_next_quarter() {
        reported(false).came("ServiceTask_KeepProgress").waitsAt(REPORT);
        reported(true)
                .does("UserTask_VerifyTasks")
                .came("ServiceTask_KeepVerification")
                .waitsAt(REPORT);
    }

    @Test
    void a_report_that_is_returned_is_filled_in_again() {
        Starts.of("reform-task-tracking")
                .does(REPORT)
                .does("UserTask_ConfirmProgress", "progressConfirmation", "RETURN")
                .waitsAt(REPORT);
    }

    @Test
    void tasks_that_an_adjustment_has_taken_away_are_not_reported_on() {
        Starts.of("reform-task-tracking")
                .told("CaseTasksSettled")
                .came("BoundaryEvent_TasksSettled", "EndEvent_SettledByAdjustment")
                .does("UserTask_Archive")
                .endedAt("EndEvent_TrackingArchived");
    }

    @Test
    void an_interview_is_recorded() {
        RunningCase.startedBy("task-interview", Map.of())
                .does("UserTask_Interview")
                .came("ServiceTask_KeepInterview")
                .endedAt("EndEvent_InterviewRecorded");
    }

    @Test
    void guidance_is_recorded_at_once() {
        RunningCase.startedBy("task-guidance", Map.of())
                .came("ServiceTask_KeepGuidance")
                .endedAt("EndEvent_GuidanceRecorded");
    }
}
