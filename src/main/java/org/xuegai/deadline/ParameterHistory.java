package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.xuegai.platform.Json;

/**
 * All values of one threshold.
 *
 * @param rows oldest first, never empty
 */
record ParameterHistory(List<ParameterRow> rows) {

    /** What values look like; the first one decides. */
    enum Kind {
        INTEGER("\\d{1,9}"),
        DECIMAL("\\d{1,6}(\\.\\d{1,4})?"),
        LIST(null);

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        boolean accepts(String text) {
            return pattern == null ? NumberList.isOne(text) : text.matches(pattern);
        }
    }

    Kind kind() {
        String first = rows.get(0).paramValue();
        if (first.contains(",")) {
            return Kind.LIST;
        }
        return first.contains(".") ? Kind.DECIMAL : Kind.INTEGER;
    }

    public String code() {
        return rows.get(0).code();
    }

    public String title() {
        return rows.get(0).title();
    }

    /** The value of a day; the first one before it has begun. */
    ParameterRow on(LocalDate day) {
        return rows.stream()
                .filter(row -> !row.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(rows.get(0));
    }

    /** Tells whether somebody has added or changed a value in between. */
    String fingerprint() {
        return Json.sha256(
                rows.stream().map(row -> row.id() + ":" + row.version()).collect(Collectors.joining(" ")));
    }
}
