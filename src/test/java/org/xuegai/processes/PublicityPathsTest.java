package org.xuegai.processes;

import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuegai.publicity.PublicityOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way through the publicity, called as any case type calls it. */
@Tag("database")
class PublicityPathsTest {

    private static final String OBJECTION = "CaseObjectionFiled";
    private static final String VERIFY = "UserTask_VerifyObjection";

    @BeforeAll
    static void a_process_calls_the_publicity() {
        Engine.INSTANCE
                .getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("publicity-caller")
                .addModelInstance(
                        "publicity-caller.bpmn",
                        Bpmn.createExecutableProcess("publicity-caller")
                                .camundaHistoryTimeToLiveString(Diagrams.KEPT_FOR)
                                .startEvent()
                                .callActivity("CallActivity_Publicity")
                                .calledElement("publicity")
                                .camundaInBusinessKey("#{execution.processBusinessKey}")
                                .camundaOut("publicityOutcome", "publicityOutcome")
                                .userTask("UserTask_GoOn")
                                .endEvent("EndEvent_WentOn")
                                .done())
                .deploy();
    }

    private static RunningCase published() {
        return RunningCase.startedBy("publicity-caller", Map.of())
                .does("UserTask_PreparePublicity", "publicityOutcome", "CLEAR")
                .overdue("TimerEvent_PublicityBegins");
    }

    private static RunningCase confirmed(RunningCase over) {
        return over.does("UserTask_ConfirmEvidence").waitsAt("UserTask_GoOn");
    }

    @Test
    void without_an_objection_it_ends_with_its_period() {
        var called = confirmed(published().overdue("TimerEvent_PublicityEnds"));

        called.came("ServiceTask_PublishNotice", "EndEvent_PeriodOver", "EndEvent_PublicityOver");
        called.does("UserTask_GoOn").endedAt("EndEvent_WentOn");
    }

    @ParameterizedTest
    @EnumSource(PublicityOutcome.class)
    void the_caller_learns_what_an_objection_leads_to(PublicityOutcome outcome) {
        var called = published()
                .told(OBJECTION, Map.of("receiptNo", "YY1"))
                .does(VERIFY, Map.of("objectionsLeft", false, "publicityOutcome", outcome.name()))
                .overdue("TimerEvent_PublicityEnds");

        confirmed(called);
        assertThat(called.passed("EndEvent_BackInPublicity")).isTrue();
        assertThat(called.variable("publicityOutcome")).isEqualTo(outcome.name());
    }

    @Test
    void each_objection_is_verified_by_itself_and_all_before_it_ends() {
        var called = published()
                .told(OBJECTION, Map.of("receiptNo", "YY1"))
                .told(OBJECTION, Map.of("receiptNo", "YY2"))
                .waitsAt(VERIFY, VERIFY)
                .overdue("TimerEvent_PublicityEnds")
                .waitsAt(VERIFY, VERIFY);
        assertThat(called.tasks(VERIFY))
                .extracting(task -> Engine.INSTANCE.getTaskService().getVariable(task.getId(), "receiptNo"))
                .containsExactlyInAnyOrder("YY1", "YY2");

        called.does(VERIFY, "objectionsLeft", true).waitsAt(VERIFY);
        assertThat(called.passed("EndEvent_OthersUnderCheck")).isTrue();
        confirmed(called.does(VERIFY, "objectionsLeft", false));
    }
}
