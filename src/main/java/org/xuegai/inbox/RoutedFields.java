package org.xuegai.inbox;

import java.util.List;
import java.util.stream.Stream;

import org.xuegai.form.Component;
import org.xuegai.form.FormDefinition;

/** The fields of a form whose value the process reads; only these become variables. */
final class RoutedFields {

    private RoutedFields() {}

    static List<Component> of(FormDefinition form) {
        return all(form)
                .filter(component -> "true".equals(component.properties().get("routing")))
                .toList();
    }

    /** Fields outside lists, groups opened up. */
    static Stream<Component> all(FormDefinition form) {
        return form.components().stream().flatMap(RoutedFields::opened);
    }

    private static Stream<Component> opened(Component component) {
        return "group".equals(component.type())
                ? component.children().stream().flatMap(RoutedFields::opened)
                : Stream.of(component);
    }
}
