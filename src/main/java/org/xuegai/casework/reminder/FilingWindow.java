package org.xuegai.casework.reminder;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.society.Society;

/** A type of case that is filed within a time, and the societies that are expected to and have not yet. */
public interface FilingWindow {

    /** The type; its deadline rule {@code batch} says on which days is reminded. */
    String caseType();

    /** Those still awaited in every window that is open today. */
    List<Awaited> awaited();

    /** Whether reminders go on after the last day. */
    boolean urgesAfterwards();

    /**
     * A society that has not filed.
     *
     * @param deadline last day for this society
     * @param caseNo its draft; null before there is one
     */
    record Awaited(String batchCode, String batchName, Society society, LocalDate deadline, String caseNo) {}
}
