package org.xuegai.inspection;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One visit of an expert group to a society. Each change is a new value.
 *
 * @param groupNo e.g. {@code JCZ-2026-0003}
 * @param liaison username of the officer who accompanies the group
 * @param auditor username; null where none comes along
 * @param movedCount how often the day was moved
 * @param refused the society did not let the group in. Source: D4-2
 */
@Table("inspection")
public record Inspection(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        String batchCode,
        long societyId,
        String agreementNo,
        String groupNo,
        LocalDate visitOn,
        String visitPlace,
        String liaison,
        String auditor,
        int movedCount,
        boolean refused) {

    Inspection movedTo(LocalDate day) {
        return with(day, movedCount + 1, refused);
    }

    Inspection turnedAway() {
        return with(visitOn, movedCount, true);
    }

    private Inspection with(LocalDate day, int moved, boolean away) {
        return new Inspection(
                id,
                version,
                caseNo,
                batchCode,
                societyId,
                agreementNo,
                groupNo,
                day,
                visitPlace,
                liaison,
                auditor,
                moved,
                away);
    }
}
