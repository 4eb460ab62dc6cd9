package org.xuegai.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.xuegai.form.Component;
import org.xuegai.form.FormDefinition;

/** What a completed task's form says to the case: the choice made, the opinion given, the places reopened. */
record FiledOpinion(
        String resultCode, String resultLabel, String opinion, List<String> reopened, Map<String, Object> variables) {

    static FiledOpinion read(FormDefinition form, Map<String, Object> data) {
        Optional<Component> choice = decision(form).filter(field -> data.get(field.key()) != null);
        String code = choice.map(field -> data.get(field.key()).toString()).orElse(null);
        return new FiledOpinion(
                code,
                choice.flatMap(field -> label(field, code)).orElse(null),
                opinion(form).map(field -> (String) data.get(field.key())).orElse(null),
                reopened(form, data),
                variables(form, data));
    }

    /** The choice that routes the process, or that says how an opinion turned out without routing anything. */
    static Optional<Component> decision(FormDefinition form) {
        return RoutedFields.all(form)
                .filter(field -> !field.options().isEmpty())
                .filter(field -> "true".equals(field.properties().get("routing"))
                        || "true".equals(field.properties().get("decision")))
                .findFirst();
    }

    static Optional<Component> opinion(FormDefinition form) {
        return RoutedFields.all(form)
                .filter(field -> "true".equals(field.properties().get("opinion")))
                .findFirst();
    }

    static Optional<Component> returnedFields(FormDefinition form) {
        return RoutedFields.all(form)
                .filter(field -> "returnedFields".equals(field.kind()))
                .findFirst();
    }

    boolean isReturn() {
        return "RETURN".equals(resultCode);
    }

    /** Leads to the society at once; the rounds of a return may be used up. Source: G5 */
    boolean isCorrection() {
        return "CORRECT".equals(resultCode);
    }

    static Optional<String> label(Component field, String code) {
        return field.options().stream()
                .filter(option -> option.value().equals(code))
                .map(Component.Option::label)
                .findFirst();
    }

    private static List<String> reopened(FormDefinition form, Map<String, Object> data) {
        List<String> places = new ArrayList<>();
        returnedFields(form).map(field -> data.get(field.key())).ifPresent(value -> addTexts(value, places));
        RoutedFields.all(form)
                .filter(field -> "dynamiclist".equals(field.type()))
                .forEach(list -> list.children().stream()
                        .filter(column -> "returnedField".equals(column.kind()))
                        .forEach(column ->
                                rows(data.get(list.key())).forEach(row -> addTexts(row.get(column.key()), places))));
        return places.stream().distinct().toList();
    }

    private static void addTexts(Object value, List<String> places) {
        if (value instanceof List<?> many) {
            many.forEach(one -> places.add(one.toString()));
        } else if (value != null) {
            places.add(value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object value) {
        return value instanceof List<?> ? (List<Map<String, Object>>) value : List.of();
    }

    /** A list left empty is said to be empty: what was ticked in an earlier round no longer holds. */
    private static Map<String, Object> variables(FormDefinition form, Map<String, Object> data) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Component field : RoutedFields.of(form)) {
            if (data.containsKey(field.key())) {
                variables.put(field.key(), data.get(field.key()));
            } else if ("checklist".equals(field.type())) {
                variables.put(field.key(), new ArrayList<>());
            }
        }
        return variables;
    }
}
