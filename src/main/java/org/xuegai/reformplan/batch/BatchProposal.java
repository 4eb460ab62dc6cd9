package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.util.List;

/**
 * What an officer proposes to publish.
 *
 * @param code e.g. {@code GG-2026}
 * @param deadline last day for the societies, a working day
 * @param periodEnd last day of the plans' tasks, after the deadline
 * @param societyIds societies called upon
 */
public record BatchProposal(
        String code, String name, LocalDate opensOn, LocalDate deadline, LocalDate periodEnd, List<Long> societyIds) {

    public BatchProposal {
        societyIds = societyIds == null ? List.of() : List.copyOf(societyIds);
    }
}
