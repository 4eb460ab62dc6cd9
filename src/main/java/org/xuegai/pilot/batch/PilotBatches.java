package org.xuegai.pilot.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;
import org.xuegai.platform.XuegaiClock;

/** The batches of the pilot; one is opened by the matter that decided it. Source: domain 2.2 steps 1 and 2 */
@Component
public class PilotBatches {

    private final PilotBatchRows rows;
    private final Submissions submissions;
    private final AuditLog audit;
    private final XuegaiClock clock;

    PilotBatches(PilotBatchRows rows, Submissions submissions, AuditLog audit, XuegaiClock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    public List<PilotBatch> all() {
        return rows.findAllByOrderByApplicationDeadlineDescIdDesc();
    }

    public Optional<PilotBatch> byCode(String code) {
        return code == null ? Optional.empty() : rows.findByCode(code);
    }

    /** @throws IllegalArgumentException if there is none: for callers that must know it */
    public PilotBatch get(String code) {
        return rows.findByCode(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    /**
     * Opens the batch that the matter has decided on; doing it twice changes nothing.
     *
     * @return empty when it was open already
     */
    @Transactional
    public Optional<PilotBatch> open(CaseFile matter) {
        Map<String, Object> plan = submissions.main(matter).orElseThrow().values();
        String code = Values.text(plan, "pilotBatchCode");
        if (rows.existsByCode(code)) {
            return Optional.empty();
        }
        audit.record(null, "PILOT_BATCH_OPENED", matter.caseNo(), Map.of("batch", code));
        return Optional.of(rows.save(batch(matter, plan)));
    }

    private PilotBatch batch(CaseFile matter, Map<String, Object> plan) {
        return new PilotBatch(
                null,
                null,
                Values.text(plan, "pilotBatchCode"),
                Values.text(plan, "pilotBatchName"),
                matter.caseNo(),
                Values.text(plan, "standardsVersion"),
                Values.count(plan, "pilotQuota").intValue(),
                Values.number(plan, "fundCap"),
                "YES".equals(Values.text(plan, "openRoute")),
                Values.date(plan, "applicationDeadline"),
                Values.date(plan, "phase1Start"),
                Values.date(plan, "phase1End"),
                Values.date(plan, "phase2Start"),
                Values.date(plan, "phase2End"),
                Values.date(plan, "phase3Start"),
                Values.date(plan, "phase3End"),
                Values.date(plan, "phase4Start"),
                Values.date(plan, "phase4End"),
                Values.date(plan, "phase5Start"),
                Values.date(plan, "phase5End"),
                clock.instant());
    }
}
