package org.xuegai.deadline;

import java.time.LocalDate;

/**
 * The last day of a period, until 24:00.
 *
 * @param provisional computed beyond the loaded calendar, to be recomputed on import. Source: D6 clock rule 7
 */
public record DueDate(LocalDate date, boolean provisional) {}
