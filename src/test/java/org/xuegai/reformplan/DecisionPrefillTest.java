package org.xuegai.reformplan;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class DecisionPrefillTest {

    private final Submissions submissions = mock();
    private final CaseFile plan = mock();

    @BeforeEach
    void a_plan() {
        when(plan.caseNo()).thenReturn("GGFA-2026-0004");
    }

    @Test
    void a_plan_that_no_meeting_has_seen_is_signed() {
        when(submissions.latest("GGFA-2026-0004", "group-meeting")).thenReturn(Optional.empty());

        assertThat(new DecisionPrefill(submissions).prefill(plan))
                .containsExactly(Map.entry("decisionMode", "SIGN_OFF"));
    }

    @Test
    void a_plan_that_went_to_the_leading_group_carries_its_minutes() {
        Submission meeting = mock();
        when(meeting.values()).thenReturn(Map.of("meetingMinutesNo", "领导小组会议纪要〔2026〕5 号"));
        when(submissions.latest("GGFA-2026-0004", "group-meeting")).thenReturn(Optional.of(meeting));

        assertThat(new DecisionPrefill(submissions).prefill(plan))
                .containsEntry("decisionMode", "REFORM_LEADING_GROUP")
                .containsEntry("meetingMinutesNo", "领导小组会议纪要〔2026〕5 号");
    }
}
