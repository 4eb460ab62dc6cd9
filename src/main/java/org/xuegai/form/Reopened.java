package org.xuegai.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.xuegai.platform.Json;

/** What has become of the places of a filed form that were opened again. */
public final class Reopened {

    /** Code of the problem that nothing was changed where a change was asked for. */
    public static final String UNCHANGED = "UNCHANGED";

    private Reopened() {}

    /**
     * Whether there is another value at a path than there was.
     *
     * @param path e.g. {@code planTitle}, {@code steps} or {@code reformTaskRows[4]}
     * @param filed data as it was filed
     * @param now typed data
     */
    public static boolean isChanged(String path, Map<String, Object> filed, Map<String, Object> now) {
        return FieldPath.parse(path)
                .map(place -> !Objects.equals(at(place, filed), at(place, now)))
                .orElse(false);
    }

    /** As it would be read back; an empty text or list is nothing. */
    private static String at(FieldPath path, Map<String, Object> data) {
        Object value = data.get(path.head());
        if (path.inRow()) {
            List<Map<String, Object>> rows = FormState.rows(value);
            Map<String, Object> row = path.row() < rows.size() ? rows.get(path.row()) : Map.of();
            value = path.key() == null ? row : row.get(path.key());
        }
        boolean empty = value == null
                || "".equals(value)
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> row && row.isEmpty());
        return empty ? null : Json.write(value);
    }
}
