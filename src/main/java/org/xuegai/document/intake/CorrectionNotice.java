package org.xuegai.document.intake;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.document.print.Paper;

/**
 * 补正告知书: names everything that is missing, all at once. Source: domain 2.0.3, correction.
 *
 * @param days working days for the correction
 * @param provisional the last day lies beyond the loaded calendar
 */
public record CorrectionNotice(
        String caseNo,
        String title,
        String societyName,
        String matter,
        LocalDate filedOn,
        List<Item> items,
        int days,
        LocalDate dueOn,
        boolean provisional,
        LocalDate issuedOn,
        String officer)
        implements Paper {

    /** One material, what is wrong with it and what is asked for. */
    public record Item(String material, String trouble, String demand) {}
}
