package org.xuegai.casework;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One entry of a case's timeline; never changed afterwards.
 *
 * @param username null when the system did it
 * @param roleName role acted in, a {@code Role} name; null for the system
 * @param title what was done, in Chinese
 * @param opinionBox box of the approval form that the opinion belongs in; null for none
 * @param resultCode e.g. {@code AGREE}; null when there was nothing to choose
 * @param forSociety whether the society reads the opinion too
 * @param sealed nobody reads it yet: others write independently of it
 */
@Table("case_event")
public record CaseEvent(
        @Id Long id,
        String caseNo,
        Instant happenedAt,
        String username,
        String personName,
        String roleName,
        String department,
        String title,
        String taskKey,
        String opinionBox,
        String resultCode,
        String resultLabel,
        String opinion,
        boolean forSociety,
        boolean sealed) {

    /** Result of an entry with which a revision begins. */
    public static final String RETURNED = "RETURNED";

    /** The president does not confirm what was asked for in the society's name. */
    public static final String DECLINED = "DECLINE";
}
