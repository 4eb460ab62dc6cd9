package org.xuegai.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of a filed form or of one row in it, read by key; what was left empty is blank. */
public record Filed(Map<String, Object> values) {

    public static final Filed NOTHING = new Filed(Map.of());

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    /** @return null when it was left empty */
    public LocalDate day(String key) {
        return text(key).length() < 10 ? null : LocalDate.parse(text(key).substring(0, 10));
    }

    public int number(String key) {
        return values.get(key) instanceof Number number ? number.intValue() : 0;
    }

    @SuppressWarnings("unchecked")
    public List<Filed> rows(String key) {
        return values.get(key) instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> new Filed((Map<String, Object>) row))
                        .toList()
                : List.of();
    }

    /** Ids in a file field. */
    public Stream<String> files(String key) {
        return values.get(key) instanceof List<?> ids
                ? ids.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }
}
