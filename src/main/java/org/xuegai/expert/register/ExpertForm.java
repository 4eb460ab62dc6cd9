package org.xuegai.expert.register;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;
import org.xuegai.expert.Expert;
import org.xuegai.society.Discipline;

/**
 * An expert as typed on the page; what is empty or no number is null.
 *
 * @param version the version the page was opened with; null for a new expert
 */
public record ExpertForm(
        Integer version,
        String code,
        String name,
        String unit,
        String title,
        boolean senior,
        Integer earlierInspections,
        boolean associationStaff,
        String username,
        String phone,
        String email,
        boolean active,
        List<Discipline> disciplines) {

    static ExpertForm blank() {
        return new ExpertForm(null, null, null, null, null, false, 0, false, null, null, null, true, List.of());
    }

    static ExpertForm typed(MultiValueMap<String, String> params) {
        return new ExpertForm(
                number(params, "version"),
                text(params, "code"),
                text(params, "name"),
                text(params, "unit"),
                text(params, "title"),
                params.containsKey("senior"),
                number(params, "earlierInspections"),
                params.containsKey("associationStaff"),
                text(params, "username"),
                text(params, "phone"),
                text(params, "email"),
                params.containsKey("active"),
                disciplines(params.getOrDefault("disciplines", List.of())));
    }

    static ExpertForm of(Expert expert) {
        return new ExpertForm(
                expert.version(),
                expert.code(),
                expert.name(),
                expert.unit(),
                expert.title(),
                expert.senior(),
                expert.earlierInspections(),
                expert.associationStaff(),
                expert.username(),
                expert.phone(),
                expert.email(),
                expert.active(),
                List.copyOf(expert.disciplines()));
    }

    /** @param id null for a new expert */
    Expert expert(Long id) {
        Set<Expert.Field> fields = disciplines.stream().map(Expert.Field::new).collect(Collectors.toSet());
        return new Expert(
                id,
                version,
                code,
                name,
                unit,
                title,
                senior,
                earlierInspections,
                associationStaff,
                username,
                phone,
                email,
                active,
                fields);
    }

    public boolean isOf(Discipline discipline) {
        return disciplines.contains(discipline);
    }

    /** What stands in a text field. */
    public Object value(String field) {
        return switch (field) {
            case "code" -> code;
            case "name" -> name;
            case "unit" -> unit;
            case "title" -> title;
            case "username" -> username;
            case "phone" -> phone;
            case "email" -> email;
            default -> earlierInspections;
        };
    }

    private static List<Discipline> disciplines(List<String> names) {
        return Arrays.stream(Discipline.values())
                .filter(one -> names.contains(one.name()))
                .toList();
    }

    private static String text(MultiValueMap<String, String> params, String field) {
        String text = params.getFirst(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Integer number(MultiValueMap<String, String> params, String field) {
        String text = text(params, field);
        return text != null && text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }
}
