package org.xuegai.form;

import java.util.List;
import java.util.Map;

/**
 * One component of a form, as read from the {@code .form} file.
 *
 * @param type one of the fixed list, e.g. {@code textfield}, {@code dynamiclist}
 * @param key name of the value in the data; the path of a dynamic list; null for text and groups
 * @param kind {@code file}, {@code person}, {@code signature}, {@code money}, {@code integer}, …; null for plain
 * @param options choices of select, radio, checklist, taglist
 * @param children components of a group or of one row of a dynamic list
 * @param validation required, minLength, maxLength, min, max, pattern as given in the file
 * @param properties the file's custom properties, never null
 */
public record Component(
        String type,
        String key,
        String label,
        String description,
        String kind,
        boolean readonly,
        String hideIf,
        Object defaultValue,
        List<Option> options,
        List<Component> children,
        Map<String, Object> validation,
        Map<String, String> properties) {

    /** A choice: the stored code and the Chinese label. */
    public record Option(String value, String label) {}
}
