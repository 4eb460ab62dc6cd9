package org.xuegai.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.xuegai.account.Role;
import org.xuegai.casework.Suspensions;
import org.xuegai.deadline.CalendarChanged;
import org.xuegai.deadline.DeadlineRule;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.DueDate;
import org.xuegai.deadline.StepDeadlines;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class ProvisionalDuesTest {

    private static final Instant BEGUN = Instant.parse("2026-12-30T16:30:00Z");
    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 11);

    private final InboxRows rows = mock();
    private final DeadlineRules rules = mock();
    private final WorkingDayCalendar calendar = mock();
    private final ManagementService engine = mock(ManagementService.class, Answers.RETURNS_DEEP_STUBS);
    private final RuntimeService runtime = mock(RuntimeService.class, Answers.RETURNS_DEEP_STUBS);
    private final StepDeadlines stepDeadlines = mock();
    private final Suspensions suspensions = mock();

    @Test
    void an_imported_year_moves_what_was_due_in_it_provisionally() {
        DeadlineRule rule =
                new DeadlineRule("all", "intake", 5, DeadlineRule.Unit.WORKING_DAYS, null, null, 0, List.of(), null);
        when(rules.rule("reform-plan", "intake")).thenReturn(Optional.of(rule));
        when(rules.due(rule, BEGIN)).thenReturn(new DueDate(DUE, false));
        InboxItem item = new InboxItem(intake(), new StepDue(LocalDate.of(2027, 1, 8), null, null, true, BEGIN), BEGUN);
        when(rows.findProvisional()).thenReturn(List.of(item));
        Job timer = mock();
        when(timer.getId()).thenReturn("timer");
        when(timer.getCreateTime()).thenReturn(Date.from(BEGUN));
        when(engine.createJobQuery().timers().duedateHigherThan(any()).list()).thenReturn(List.of(timer));
        doAnswer(call -> {
                    call.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(stepDeadlines)
                .countedFrom(any(), any());

        CaseTimers timers = new CaseTimers(engine, runtime, stepDeadlines, suspensions, calendar);
        new ProvisionalDues(rows, new StepDues(rules, calendar, suspensions, mock(), new XuegaiClock()), timers)
                .on(new CalendarChanged(2027));

        assertThat(item.due().dueOn()).isEqualTo(DUE);
        assertThat(item.due().provisional()).isFalse();
        verify(rows).save(item);
        verify(stepDeadlines).countedFrom(eq(BEGIN), any());
        verify(engine).recalculateJobDuedate("timer", false);
    }

    private static TaskCard intake() {
        return new TaskCard(
                "1",
                "GGFA-2026-0009",
                "reform-plan",
                1L,
                "湖北省土木建筑学会",
                "intake",
                "UserTask_IntakeReview",
                "受理审查",
                "intake-review",
                "departmentOfficer",
                Role.departmentOfficer,
                null,
                "intake",
                null,
                null,
                null,
                null,
                false,
                false);
    }
}
