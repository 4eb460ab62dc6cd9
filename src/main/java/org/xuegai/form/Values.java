package org.xuegai.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Reads a form's data whether it has been checked or only typed: what is not (yet) a value is null. */
public final class Values {

    private Values() {}

    public static String text(Map<String, Object> data, String key) {
        Object value = data.get(key);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    public static BigDecimal number(Map<String, Object> data, String key) {
        String text = text(data, key);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A count of people; null for anything else than a whole number from 0 to a million. */
    public static Long count(Map<String, Object> data, String key) {
        BigDecimal number = number(data, key);
        if (number == null
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(1_000_000)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return number.longValue();
    }

    public static LocalDate date(Map<String, Object> data, String key) {
        String text = text(data, key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The choices of a list of codes; empty where nothing is chosen. */
    public static List<String> texts(Map<String, Object> data, String key) {
        return data.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> rows(Map<String, Object> data, String key) {
        return data.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
