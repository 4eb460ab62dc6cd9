package org.xuegai.publicity;

import java.time.LocalDate;

import org.xuegai.document.print.Paper;

/**
 * 公示件: the public page as it was published, for the archive.
 *
 * @param heading of the notice itself
 * @param content HTML of the safe subset
 * @param objections how many were received; each has been answered
 */
public record PublicityRecord(
        String caseNo,
        String title,
        String heading,
        String content,
        LocalDate firstDay,
        LocalDate lastDay,
        String phone,
        String email,
        int objections,
        LocalDate keptOn)
        implements Paper {}
