package org.xuegai.form;

import java.util.List;

import org.xuegai.platform.FieldProblem;

/** The summary above a form that came back: each line leads to its field. Drawn by {@code form/errors.html}. */
public record ErrorsView(List<Item> items) {

    /** @param href anchor on the page, or a page's address; null when there is nothing to go to */
    public record Item(String href, String text) {}

    /** All fields are on this page. */
    public static ErrorsView of(List<FieldProblem> errors) {
        return new ErrorsView(errors.stream()
                .map(error -> new Item("#" + FieldPath.id(error.field()), error.message()))
                .toList());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int count() {
        return items.size();
    }
}
