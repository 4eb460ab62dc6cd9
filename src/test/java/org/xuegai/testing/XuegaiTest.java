package org.xuegai.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.xuegai.expert.ExpertCases;
import org.xuegai.inspection.PilotSocieties;
import org.xuegai.inspection.VisitCases;
import org.xuegai.publicity.PublicityCases;
import org.xuegai.reformplan.PlanCases;
import org.xuegai.request.RequestActs;

/**
 * A test on the whole application, which starts once and is shared: on H2, or on PostgreSQL with
 * {@code -Dtest.database=postgres}. Every test method begins on 23 November 2026, 9:00, with the
 * data of the migrations and the societies and people of the demo. Jobs and timers stand still until the test runs them; draws fall by a fixed row of
 * seeds. Tests that should also run on PostgreSQL carry {@code @Tag("database")}. To keep the application shared, do not add
 * {@code @MockitoBean} or properties to such a test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.LOG_DEBUG)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestSurroundings.class)
@Import({
    StandingStill.class,
    RowOfSeeds.class,
    QuickPasswords.class,
    TestData.class,
    DemoData.class,
    LinkWalk.class,
    People.class,
    PilotSocieties.class,
    PlanCases.class,
    PublicityCases.class,
    RequestActs.class,
    SamplePapers.class,
    ScriptedTasks.class,
    VisitCases.class,
    ExpertCases.class
})
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface XuegaiTest {}
