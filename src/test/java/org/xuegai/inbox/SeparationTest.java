package org.xuegai.inbox;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xuegai.account.Actor;
import org.xuegai.demo.DemoSocietySteps;
import org.xuegai.demo.DemoSteps;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Problem;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody approves what was their own step before, whatever roles they hold. Source: domain 2.0.1 separation rules */
@XuegaiTest
class SeparationTest {

    private static final String SOCIETY = "hjkx";

    @Autowired
    private PlanCases cases;

    @Autowired
    private DemoSocietySteps society;

    @Autowired
    private DemoSteps steps;

    @Autowired
    private TaskGate gate;

    @Autowired
    private InboxRows rows;

    @Autowired
    private People people;

    @Test
    void a_clerk_who_drafted_a_plan_does_not_check_it() {
        String caseNo = cases.running();

        refused(caseNo, "hjkx.jb", "hjkx.msz", "起草");

        society.secretaryAgrees(SOCIETY, caseNo);
        assertThat(open(caseNo).card().taskKey()).isEqualTo("UserTask_RegisterResolution");
    }

    @Test
    void an_officer_who_reviewed_a_plan_does_not_review_it_as_head() {
        String caseNo = cases.running();
        society.secretaryAgrees(SOCIETY, caseNo);
        society.boardResolves(SOCIETY, caseNo, 80);
        society.presidentSigns(SOCIETY, caseNo);
        steps.accepted(caseNo);
        steps.officerAgrees(caseNo, "13 项均合格，同意报部长审核。");
        steps.countersigns("zzrsb", caseNo, "无不同意见。");
        steps.countersigns("jcb", caseNo, "无不同意见。");

        refused(caseNo, "xhb.jingban", "xhb.buzhang", "逐项审核");

        steps.headAgrees(caseNo, "方案完整可行，同意报领导小组审定。");
    }

    private void refused(String caseNo, String username, String inRolesOf, String step) {
        InboxItem item = open(caseNo);
        Actor person = people.actor(username);
        Actor promoted = new Actor(
                person.userId(),
                username,
                person.name(),
                people.actor(inRolesOf).roles(),
                person.societyId(),
                null,
                false);
        var nothing = new TaskGate.Completion(item.version(), null, FormInput.ofJson(Map.of()), null);

        assertThatThrownBy(() -> gate.complete(item.card().taskId(), nothing, promoted))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("CONSECUTIVE_LEVELS");
                    assertThat(problem.args()).containsExactly(step);
                });
    }

    private InboxItem open(String caseNo) {
        return rows.findOpenByCaseNo(caseNo).get(0);
    }
}
