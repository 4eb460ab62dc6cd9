package org.xuegai.deadline;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Further working days that were granted for a step of a case. Source: domain 2.0.3 延期 */
@Component
public class StepExtensions {

    private final JdbcClient jdbc;

    StepExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Once for each beginning of a step.
     *
     * @param countedFrom the day on which the step began
     */
    public void grant(String caseNo, String step, LocalDate countedFrom, int workingDays) {
        jdbc.sql("insert into step_extension (case_no, step, counted_from, working_days) values (?, ?, ?, ?)")
                .params(caseNo, step, countedFrom, workingDays)
                .update();
    }

    /** 0 where nothing was granted. */
    public int workingDays(String caseNo, String step, LocalDate countedFrom) {
        return jdbc.sql("select working_days from step_extension where case_no = ? and step = ? and counted_from = ?")
                .params(caseNo, step, countedFrom)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
