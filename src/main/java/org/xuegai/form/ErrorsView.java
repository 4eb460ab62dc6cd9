package org.xuegai.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import org.xuegai.platform.FieldProblem;

/** The summary above a form that came back: each line leads to its field. Drawn by {@code form/errors.html}. */
public record ErrorsView(List<Item> items) {

    private static final int MANY = 8;

    /**
     * One line.
     *
     * @param href anchor on the page, or a page's address; null when there is nothing to go to
     * @param part what of a form of several pages it belongs to; null where there is one page
     */
    public record Item(String href, String text, Part part) {}

    /** A section or prepared row, by the page on which it is filled in. */
    public record Part(String href, String title) {}

    /** How much of a part is left to change. */
    public record Left(Part part, long count) {}

    /** All fields are on this page. */
    public static ErrorsView of(List<FieldProblem> errors) {
        return new ErrorsView(errors.stream()
                .map(error -> new Item("#" + FieldPath.id(error.field()), error.message(), null))
                .toList());
    }

    /** The lines to read one by one: all of them while they are few, else those that belong to no part. */
    public List<Item> single() {
        return items.stream().filter(item -> !grouped() || item.part() == null).toList();
    }

    /** Where there would be a wall of lines: the parts in their order, each with what is left. */
    public List<Left> left() {
        if (!grouped()) {
            return List.of();
        }
        var counts = new LinkedHashMap<Part, Long>();
        items.stream().map(Item::part).filter(Objects::nonNull).forEach(part -> counts.merge(part, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(part -> new Left(part.getKey(), part.getValue()))
                .toList();
    }

    private boolean grouped() {
        return items.size() > MANY;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int count() {
        return items.size();
    }
}
