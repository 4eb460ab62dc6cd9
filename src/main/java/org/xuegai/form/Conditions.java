package org.xuegai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out by which one field on the same page another one comes and goes, so that a script can follow. */
final class Conditions {

    /**
     * The field that decides.
     *
     * @param values those that show the other field, separated by bars; an empty one for no choice
     */
    record Governor(String path, String values) {}

    private final FeelExpressions expressions;

    Conditions(FeelExpressions expressions) {
        this.expressions = expressions;
    }

    /** @return null when no condition, or more than one field, decides, or when no value would show it */
    Governor governor(FormState.Place place, FormState state) {
        String condition = place.field().hideIf();
        if (condition == null) {
            return null;
        }
        List<FormState.Place> named = List.of(condition.split("\\W+")).stream()
                .distinct()
                .map(name -> named(name, place.path(), state))
                .filter(other -> other != null && other.writable())
                .toList();
        if (named.size() != 1) {
            return null;
        }
        FormState.Place governor = named.get(0);
        List<String> showing = showing(condition, place.scope(), governor.field());
        return showing.isEmpty() ? null : new Governor(governor.path().toString(), String.join("|", showing));
    }

    private static FormState.Place named(String name, FieldPath from, FormState state) {
        FormState.Place inRow = from.inRow() ? state.at(from.at(from.row(), name)) : null;
        return inRow != null ? inRow : state.at(FieldPath.of(name));
    }

    private List<String> showing(String condition, Map<String, Object> scope, Component governor) {
        Map<String, Object> values = new HashMap<>();
        switch (governor.fieldType()) {
            case RADIO, SELECT -> {
                values.put("", null);
                governor.options().stream()
                        .filter(option -> expressions.holds(option.offeredIf(), scope))
                        .forEach(option -> values.put(option.value(), option.value()));
            }
            case CHECKBOX -> values.putAll(Map.of("true", true, "false", false));
            default -> {
                return List.of();
            }
        }
        var showing = new ArrayList<String>();
        values.forEach((text, value) -> {
            Map<String, Object> supposed = new HashMap<>(scope);
            supposed.put(governor.key(), value);
            if (!expressions.isTrue(condition, supposed)) {
                showing.add(text);
            }
        });
        showing.sort(null);
        return showing;
    }
}
