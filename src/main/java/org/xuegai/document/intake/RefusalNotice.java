package org.xuegai.document.intake;

import java.time.LocalDate;

import org.xuegai.document.print.Paper;

/** 不予受理通知书: says why a filing is not taken in and where else to turn. */
public record RefusalNotice(
        String caseNo,
        String title,
        String societyName,
        String matter,
        LocalDate filedOn,
        String reason,
        LocalDate issuedOn,
        String officer)
        implements Paper {}
