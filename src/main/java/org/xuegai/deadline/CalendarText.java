package org.xuegai.deadline;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.xuegai.platform.Json;

/** Reads the rows of a pasted or uploaded calendar: CSV (also with tabs or Chinese commas) or a JSON array. */
final class CalendarText {

    private static final String HEADER = "date";

    /**
     * One row, not yet checked.
     *
     * @param line number of the line, or of the object in a JSON array, from 1
     */
    record Row(int line, String date, String dayType, String name) {}

    private CalendarText() {}

    /** @throws IllegalArgumentException if text that looks like JSON is none */
    static List<Row> rows(String text) {
        String content = text.replace("\uFEFF", "").strip();
        return content.startsWith("[") ? json(content) : csv(content);
    }

    private static List<Row> csv(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("[,，\t]", 3);
            boolean header = cells[0].strip().equalsIgnoreCase(HEADER);
            if (!lines.get(i).isBlank() && !header) {
                rows.add(new Row(i + 1, cell(cells, 0), cell(cells, 1), cell(cells, 2)));
            }
        }
        return rows;
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }

    private static List<Row> json(String text) {
        List<Row> rows = new ArrayList<>();
        try {
            for (Object item : Json.read(text, Object[].class)) {
                if (!(item instanceof Map<?, ?> day)) {
                    throw new IllegalArgumentException("not an object: " + item);
                }
                rows.add(new Row(rows.size() + 1, value(day, "date"), value(day, "dayType"), value(day, "name")));
            }
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(e);
        }
        return rows;
    }

    private static String value(Map<?, ?> day, String name) {
        Object value = day.get(name);
        return value == null ? "" : value.toString().strip();
    }
}
