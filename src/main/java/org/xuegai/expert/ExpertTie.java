package org.xuegai.expert;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A post that an expert holds or held in a society, or a dealing with it. Source
 *
 * @param societyId null for an organisation outside the register
 * @param organisation its name
 * @param passedPilot the society has passed its acceptance. Source: D3-6
 * @param fromOn first day; of a dealing its day
 * @param untilOn last day; null while it lasts
 */
@Table("expert_tie")
public record ExpertTie(
        @Id Long id,
        long expertId,
        Kind kind,
        Long societyId,
        String organisation,
        boolean passedPilot,
        LocalDate fromOn,
        LocalDate untilOn,
        String note) {

    /** What ties an expert to a society. */
    public enum Kind {
        LEADER,
        BOARD,
        STAFF,
        PAID_ADVISER,
        CONTRACT,
        PAYMENT;

        /** Whether it is a matter of money and not of an office. Source: R-6 */
        public boolean isDealing() {
            return this == CONTRACT || this == PAYMENT;
        }
    }

    /** The last day on which it is known to have lasted; null while it lasts. */
    public LocalDate end() {
        return untilOn == null && kind.isDealing() ? fromOn : untilOn;
    }
}
