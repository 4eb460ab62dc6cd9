package org.xuegai.tracking;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A quarter of a year, for which progress is reported.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** @param text as {@link #toString} gives it, e.g. {@code 2026Q4} */
    public static Quarter parse(String text) {
        return new Quarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }

    public LocalDate end() {
        return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
    }

    public Quarter next() {
        return plus(1);
    }

    public Quarter plus(int quarters) {
        return of(end().withDayOfMonth(1).plusMonths(3L * quarters));
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
