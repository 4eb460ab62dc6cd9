package org.xuegai.deadline;

/** What kind of day the official calendar makes of a date. Source: 4.5. */
enum DayType {
    WORKDAY,
    REST,
    HOLIDAY,
    /** A Saturday or Sunday worked to make up for a holiday (补班). */
    MAKEUP_WORKDAY;

    boolean working() {
        return this == WORKDAY || this == MAKEUP_WORKDAY;
    }
}
