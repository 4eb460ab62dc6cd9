package org.xuegai.inbox;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.demo.DemoActs;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A plan of 湖北省环境科学学会 that waits for the officer's intake review. */
@XuegaiTest
@Tag("database")
abstract class OfficerScene {

    static final String OFFICER = "xhb.jingban";
    static final String HEAD = "xhb.buzhang";
    static final String CLERK = "hjkx.jb";
    static final String PRESIDENT = "hjkx.lsz";

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    CaseOrders orders;

    @Autowired
    OpenWork openWork;

    @Autowired
    Submissions submissions;

    @Autowired
    DemoActs acts;

    @Autowired
    private PlanCases plans;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseEngine engine;

    String caseNo;
    String intake;

    @BeforeEach
    void a_plan_at_the_officers() {
        caseNo = plans.running();
        plans.enter(caseNo, CaseStatus.SUBMITTED);
        engine.startBeside(caseFiles.get(caseNo), "intake", Map.of("mainForm", "reform-plan"));
        intake = taskOf(OFFICER);
    }

    String taskOf(String username) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    Document page(String path, String username) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(people.page(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
