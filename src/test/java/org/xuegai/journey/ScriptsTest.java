package org.xuegai.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuegai.account.Accounts;
import org.xuegai.reformplan.batch.BatchProposal;
import org.xuegai.reformplan.batch.ReformBatches;
import org.xuegai.society.Societies;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The scripts that README names, run as they are against the application with its jobs running. */
@XuegaiTest
class ScriptsTest {

    private static final int MINUTES = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ReformBatches batches;

    @Autowired
    private Societies societies;

    @Autowired
    private Accounts accounts;

    private JobExecutor jobs;

    @BeforeEach
    void jobs_run() throws Exception {
        assumeTrue(runs("curl") && runs("node"), "curl and node are on the path");
        jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        jobs.start();
    }

    @AfterEach
    void jobs_stand_still_again() {
        if (jobs != null) {
            jobs.shutdown();
        }
    }

    @Test
    void a_reform_plan_is_filed_returned_decided_and_archived() throws Exception {
        var batch = batches.propose(
                new BatchProposal(
                        "GG-2026",
                        "2026 年改革方案",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 12, 31),
                        List.of(societies.findByCode("FJYL").orElseThrow().id())),
                accounts.actor("xhb.jingban"));
        batches.open("GG-2026", batch.version(), accounts.actor("xhb.buzhang"));

        assertThat(said("file-a-plan.sh")).contains("-> RETURNED").containsPattern("GGFA-2026-0001: .+〔2026〕\\d+号");
    }

    @Test
    void two_societies_go_from_the_application_to_the_certificate_one_of_them_by_way_of_a_rectification()
            throws Exception {
        assertThat(said("carry-a-pilot.sh"))
                .containsPattern("YSSD-2027-0001: .*通过（规则 D4-5）")
                .containsPattern("YSSD-2027-0002: .*限期整改（规则 D4-9）")
                .contains("looked at again: 3 7 10")
                .containsPattern("YSSD-2027-0002: .*通过（规则 D4-3）")
                .contains("YSSD-2027-0001: PASS, certificate YS-2027-0001 is genuine")
                .contains("YSSD-2027-0002: PASS, certificate YS-2027-0002 is genuine");
    }

    private String said(String script) throws Exception {
        Path log = Path.of("target", script + ".log");
        Process running = new ProcessBuilder("bash", "scripts/" + script, "http://localhost:" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = running.waitFor(MINUTES, TimeUnit.MINUTES);
        running.destroy();
        String text = Files.readString(log);
        assertThat(ended)
                .as("%s takes longer than %d minutes: %s", script, MINUTES, text)
                .isTrue();
        assertThat(running.exitValue()).as(text).isZero();
        return text;
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
