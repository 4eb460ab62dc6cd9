package org.xuegai.inbox;

import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Behind the gate stands a guard, in the engine itself; it also shows that the engine's commands are still as it knows them. */
@XuegaiTest
class CompletionGuardTest {

    private static final String TO_DECIDE = "GGFA-2026-0004";

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService engineForms;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private DemoData cases;

    @Autowired
    private People people;

    private String taskId;

    @BeforeEach
    void a_plan_waits_for_its_decision() {
        cases.create();
        taskId = openWork.of(TO_DECIDE, people.actor("jdy")).get(0).taskId();
    }

    @Test
    void a_variable_that_the_form_does_not_route_is_refused() {
        assertThatThrownBy(() -> tasks.complete(taskId, Map.of("approved", true)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> engineForms.submitTaskForm(taskId, Map.of("returnRounds", 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(caseFiles.get(TO_DECIDE).status()).isEqualTo(CaseStatus.PENDING_DECISION);
    }

    @Test
    void a_routed_variable_passes() {
        tasks.complete(taskId, Map.of("finalDecision", "FILE"));

        assertThat(caseFiles.get(TO_DECIDE).status()).isEqualTo(CaseStatus.DECIDED);
    }
}
