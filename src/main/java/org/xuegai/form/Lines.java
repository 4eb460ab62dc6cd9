package org.xuegai.form;

import java.util.ArrayList;
import java.util.List;

/** Collects what is drawn and puts neighbours of one line of the layout side by side. */
final class Lines {

    private final List<FieldsView.Item> items = new ArrayList<>();
    private String line;

    /** Anything that stands by itself. */
    void add(FieldsView.Item item) {
        items.add(item);
        line = null;
    }

    void add(Component field, FieldsView.Item item) {
        if (line == null || !line.equals(field.line())) {
            items.add(item);
        } else {
            FieldsView.Item before = items.remove(items.size() - 1);
            items.add(
                    before instanceof FieldsView.Line begun
                            ? begun.with(item)
                            : new FieldsView.Line(List.of(before, item)));
        }
        line = field.line();
    }

    List<FieldsView.Item> items() {
        return items;
    }
}
