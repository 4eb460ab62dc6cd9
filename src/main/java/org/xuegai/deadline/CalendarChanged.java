package org.xuegai.deadline;

/** A year of the official calendar was imported: due dates that reach into it should be computed again. */
public record CalendarChanged(int year) {}
