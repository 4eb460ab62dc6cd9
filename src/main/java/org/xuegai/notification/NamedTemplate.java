package org.xuegai.notification;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with names: {@code {societyName}} must be given, a part in square brackets is left out when
 * one of its names is not. Values are never read as template again.
 */
record NamedTemplate(String key, String pattern) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern STOPS = Pattern.compile("([。！？])。");
    private static final Pattern PART = Pattern.compile("\\[([^]]*)]|\\{\\w+}");

    /**
     * A value that ends its own sentence keeps its stop; the template's stop after it is left out.
     *
     * @throws IllegalArgumentException if a name outside brackets has no value
     */
    String filled(Map<String, String> values) {
        String text = PART.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(part(part, values)));
        return STOPS.matcher(text).replaceAll("$1");
    }

    private String part(MatchResult part, Map<String, String> values) {
        String optional = part.group(1);
        if (optional == null) {
            return names(part.group(), values);
        }
        boolean complete = NAME.matcher(optional).results().allMatch(name -> !isBlank(values.get(name.group(1))));
        return complete ? names(optional, values) : "";
    }

    private String names(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), values)));
    }

    private String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (isBlank(value)) {
            throw new IllegalArgumentException("%s needs {%s}".formatted(key, name));
        }
        return value;
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
