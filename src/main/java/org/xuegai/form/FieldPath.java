package org.xuegai.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value stands in a form's data, written {@code planTitle}, {@code steps[2]} or {@code steps[2].content}.
 *
 * @param head key of a field or list of the form
 * @param row index in the list, from 0; -1 for none
 * @param key key inside the row; null for none
 */
record FieldPath(String head, int row, String key) {

    private static final Pattern SYNTAX =
            Pattern.compile("([a-z][A-Za-z0-9]{0,62})(?:\\[(0|[1-9]\\d{0,2})](?:\\.([a-z][A-Za-z0-9]{0,62}))?)?");

    static FieldPath of(String key) {
        return new FieldPath(key, -1, null);
    }

    /** @return empty for a text that is not a path */
    static Optional<FieldPath> parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int row = matcher.group(2) == null ? -1 : Integer.parseInt(matcher.group(2));
        return Optional.of(new FieldPath(matcher.group(1), row, matcher.group(3)));
    }

    FieldPath at(int index) {
        return new FieldPath(head, index, null);
    }

    FieldPath at(int index, String field) {
        return new FieldPath(head, index, field);
    }

    boolean inRow() {
        return row >= 0;
    }

    /** Whether this path, its row or its whole list is among the open ones; null opens everything. */
    boolean isOpen(Set<String> open) {
        return open == null
                || open.contains(head)
                || (inRow() && open.contains(head + "[" + row + "]"))
                || open.contains(toString());
    }

    /** Whether something at or below this path is open. */
    boolean hasOpenPart(Set<String> open) {
        return isOpen(open)
                || open.stream().anyMatch(path -> path.startsWith(this + ".") || path.startsWith(this + "["));
    }

    /** The path as an element id: stable, and needs no escaping in CSS or in a fragment. */
    static String id(String path) {
        return path.replace("].", "-").replace('[', '-').replace("]", "");
    }

    @Override
    public String toString() {
        return head + (inRow() ? "[" + row + "]" : "") + (key == null ? "" : "." + key);
    }
}
