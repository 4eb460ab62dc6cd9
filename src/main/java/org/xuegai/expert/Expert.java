package org.xuegai.expert;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.society.Discipline;

/**
 * Somebody whom the association asks to inspect societies.
 *
 * @param code short and lasting, e.g. {@code E01}
 * @param unit employer, compared by name with a society's units. Source: R-5
 * @param senior holds a senior professional title. Source: D3-2
 * @param earlierInspections inspections taken part in before the program counted them
 * @param associationStaff works for the association and so is no independent expert. Source: D3-8
 * @param username account; null while the administrator has made none
 */
@Table("expert")
public record Expert(
        @Id Long id,
        @Version Integer version,
        String code,
        String name,
        String unit,
        String title,
        boolean senior,
        int earlierInspections,
        boolean associationStaff,
        String username,
        String phone,
        String email,
        boolean active,
        @MappedCollection(idColumn = "expert_id") Set<Field> fields) {

    /** One of an expert's disciplines. */
    @Table("expert_discipline")
    public record Field(Discipline discipline) {}

    public static Set<Field> fields(Discipline... disciplines) {
        return Arrays.stream(disciplines).map(Field::new).collect(Collectors.toSet());
    }

    /** In the order of {@link Discipline}. */
    public Set<Discipline> disciplines() {
        return fields.stream().map(Field::discipline).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
