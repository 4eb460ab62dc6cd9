package org.xuegai.casework.filing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xuegai.form.FormDefinition;

/**
 * One page of a long form.
 *
 * @param name key of the section, or of the list whose row it is
 * @param index of the row from 0; -1 for a section
 */
record FormPart(String name, int index) {

    private static final Pattern PLACE = Pattern.compile("([\\w-]+):(\\w+)(?:\\[(\\d+)])?.*");

    /**
     * The page on which a place is filled in.
     *
     * @param place {@code formId:path}; null for none
     */
    static Optional<FormPart> at(FormDefinition form, String place) {
        Matcher parts = PLACE.matcher(place == null ? "" : place);
        if (!parts.matches() || !parts.group(1).equals(form.id())) {
            return Optional.empty();
        }
        String key = parts.group(2);
        if (parts.group(3) != null
                && form.field(key).filter(list -> list.preset()).isPresent()) {
            return Optional.of(new FormPart(key, Integer.parseInt(parts.group(3))));
        }
        return form.components().stream()
                .filter(group -> group.property("section") != null)
                .filter(group -> group.fields().anyMatch(field -> field.key().equals(key)))
                .findFirst()
                .map(group -> new FormPart(group.property("section"), -1));
    }

    static FormPart of(String part, String name, int index) {
        return new FormPart(name, part.equals("row") ? index : -1);
    }

    boolean isRow() {
        return index >= 0;
    }

    public String path() {
        return isRow() ? "/row/%s/%d".formatted(name, index) : "/section/%s/0".formatted(name);
    }
}
