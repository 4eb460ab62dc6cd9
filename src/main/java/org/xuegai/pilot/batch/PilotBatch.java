package org.xuegai.pilot.batch;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A batch of the pilot as it was decided. Source: S3 六; domain 2.2 step 1
 *
 * @param caseNo the matter that decided it
 * @param quota societies that may become pilots
 * @param fundCap most that one society may get, 万元
 * @param openRoute whether societies may apply without an invitation
 * @param phase3Start 落实 begins; agreements run from here
 * @param phase4Start 检查验收 begins
 */
@Table("pilot_batch")
public record PilotBatch(
        @Id Long id,
        @Version Integer version,
        String code,
        String name,
        String caseNo,
        String standardsVersion,
        int quota,
        BigDecimal fundCap,
        boolean openRoute,
        LocalDate applicationDeadline,
        LocalDate phase1Start,
        LocalDate phase1End,
        LocalDate phase2Start,
        LocalDate phase2End,
        LocalDate phase3Start,
        LocalDate phase3End,
        LocalDate phase4Start,
        LocalDate phase4End,
        LocalDate phase5Start,
        LocalDate phase5End,
        Instant openedAt) {

    /** Which of the five phases a day falls in; 0 before the first, between two and after the last. */
    public int phaseOn(LocalDate day) {
        LocalDate[][] phases = {
            {phase1Start, phase1End},
            {phase2Start, phase2End},
            {phase3Start, phase3End},
            {phase4Start, phase4End},
            {phase5Start, phase5End}
        };
        for (int i = 0; i < phases.length; i++) {
            if (!day.isBefore(phases[i][0]) && !day.isAfter(phases[i][1])) {
                return i + 1;
            }
        }
        return 0;
    }
}
