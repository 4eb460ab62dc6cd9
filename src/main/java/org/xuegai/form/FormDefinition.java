package org.xuegai.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as read from its {@code .form} file. */
public record FormDefinition(String id, String title, List<Component> components) {

    /** Everything with a value of its own, groups opened; lists, but not the fields of their rows. */
    public Stream<Component> fields() {
        return Component.fieldsOf(components);
    }

    public Optional<Component> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field at a path, row fields included; null when the form declares none. */
    Component at(FieldPath path) {
        Component head = field(path.head()).orElse(null);
        if (head == null || (head.fieldType() == FieldType.LIST) != path.inRow()) {
            return null;
        }
        return path.inRow()
                ? head.fields()
                        .filter(f -> f.key().equals(path.key()))
                        .findFirst()
                        .orElse(null)
                : head;
    }
}
