package org.xuegai.publicity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.People;
import org.xuegai.testing.ScriptedTasks;
import org.xuegai.testing.XuegaiTest;

/** Begins with a case that is sent to be made public. */
@XuegaiTest
@Tag("database")
abstract class PublicityScene {

    static final String VERIFY = "UserTask_VerifyObjection";

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    ScriptedTasks scripts;

    @Autowired
    XuegaiClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    PublicityRows notices;

    @Autowired
    ObjectionRows objections;

    @Autowired
    PublicityCases cases;

    @BeforeEach
    void a_case_is_sent_to_be_made_public() {
        cases.begin();
    }
}
