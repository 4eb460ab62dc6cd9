package org.xuegai.tracking;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.demo.tracking.DemoTrackingSteps;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.reformplan.Plans;
import org.xuegai.reformplan.task.ReformTask;
import org.xuegai.reformplan.task.ReformTasks;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

/** The follow-up of an approved plan of 湖北省环境科学学会, whose third task does not apply. */
@XuegaiTest
@Tag("database")
abstract class TrackingScene {

    @Autowired
    private PlanCases plans;

    @Autowired
    protected ReformTasks tasks;

    @Autowired
    protected DemoTrackingSteps steps;

    @Autowired
    protected CaseFiles caseFiles;

    @Autowired
    protected CaseEngine engine;

    @Autowired
    protected People people;

    @Autowired
    protected XuegaiClock clock;

    @Autowired
    protected MockMvc mvc;

    protected String planNo;
    protected String caseNo;

    @BeforeEach
    void a_plan_has_been_approved() {
        plans.openBatch();
        planNo = plans.underReview(Plans.withTask(3, Plans::notApplicable));
        tasks.registerFrom(planNo);
        caseNo = steps.of(planNo);
    }

    protected ReformTask task(int no) {
        return tasks.ofPlan(planNo).get(no - 1);
    }
}
