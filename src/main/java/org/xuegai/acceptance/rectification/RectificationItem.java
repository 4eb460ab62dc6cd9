package org.xuegai.acceptance.rectification;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One standard that the society has to put right.
 *
 * @param dueOn not after the notice's own last day
 */
@Table("rectification_item")
public record RectificationItem(
        @Id Long id,
        String caseNo,
        int standardNo,
        String problem,
        String requirement,
        String responsible,
        LocalDate dueOn,
        String proofWanted) {}
