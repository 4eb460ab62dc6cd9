package org.xuegai.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.society.Societies;

/** Societies with a running agreement in a batch whose fourth phase has begun, without the way that led there. */
public class PilotSocieties {

    public static final String BATCH = "LH-2026";

    private final JdbcClient jdbc;
    private final Societies societies;

    PilotSocieties(JdbcClient jdbc, Societies societies) {
        this.jdbc = jdbc;
        this.societies = societies;
    }

    /** LH-2026 as in the demo: 检查验收 from 21 September to 30 November. */
    public void batch() {
        jdbc.sql(
                        "insert into pilot_batch (version, code, name, case_no, standards_version, quota, fund_cap, open_route,"
                                + " application_deadline, phase1_start, phase1_end, phase2_start, phase2_end, phase3_start,"
                                + " phase3_end, phase4_start, phase4_end, phase5_start, phase5_end, opened_at) values"
                                + " (0, ?, ?, 'SDFA-2026-0001', 'LH-2017', 10, 10, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " current_timestamp)")
                .params(
                        BATCH,
                        "2026 年“两化”建设试点",
                        LocalDate.parse("2026-03-31"),
                        LocalDate.parse("2026-01-05"),
                        LocalDate.parse("2026-02-13"),
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-31"),
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2026-09-18"),
                        LocalDate.parse("2026-09-21"),
                        LocalDate.parse("2026-11-30"),
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2026-12-31"))
                .update();
    }

    public void signed(String code) {
        long societyId = societies.findByCode(code).orElseThrow().id();
        jdbc.sql(
                        "insert into pilot_agreement (version, agreement_no, case_no, batch_code, society_id, begins_on, ends_on,"
                                + " fund_total, first_share, signed_on) values (0, ?, ?, ?, ?, ?, ?, ?, 60, ?)")
                .params(
                        "RWS-LH-2026-" + code,
                        "SDSQ-2026-" + code,
                        BATCH,
                        societyId,
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2026-09-18"),
                        new BigDecimal("8.00"),
                        LocalDate.parse("2026-03-30"))
                .update();
    }

    /** Its agreement has ended. */
    public void left(String code) {
        jdbc.sql("update pilot_agreement set ended_on = ?, ended_because = 'EXIT' where agreement_no = ?")
                .params(LocalDate.parse("2026-11-20"), "RWS-LH-2026-" + code)
                .update();
    }
}
