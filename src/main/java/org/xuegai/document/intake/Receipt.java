package org.xuegai.document.intake;

import java.time.LocalDate;

import org.xuegai.document.print.Paper;

/**
 * 受理通知书: tells the society that its filing is taken in and by when it will be decided.
 *
 * @param title heading, e.g. 受理通知书
 * @param matter what was filed, e.g. 湖北省风景园林学会改革工作方案
 * @param promisedDays working days
 * @param provisional the last day lies beyond the loaded calendar
 */
public record Receipt(
        String caseNo,
        String title,
        String societyName,
        String matter,
        LocalDate filedOn,
        LocalDate acceptedOn,
        int promisedDays,
        LocalDate promisedUntil,
        boolean provisional,
        String officer)
        implements Paper {}
