package org.xuegai.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.form.FormDefinition;
import org.xuegai.platform.Json;

/**
 * A form as somebody sent it; never changed afterwards.
 *
 * @param revision 1, 2, … for each form of a case
 * @param taskId engine task it completed; null for the start form
 * @param societyId the society in whose name it was sent; null for anybody else's
 * @param data canonical JSON
 * @param sha256 hash of data
 * @param sealed nobody reads it yet: others write independently of it
 */
@Table("submission")
public record Submission(
        @Id Long id,
        String caseNo,
        String formId,
        int revision,
        String taskId,
        String taskKey,
        String submittedBy,
        String submittedByName,
        Long societyId,
        Instant submittedAt,
        String data,
        String sha256,
        boolean sealed) {

    /** What the filing calls its matter, in the field that its form marks so; empty where it has none. */
    public Optional<String> matter(FormDefinition form) {
        Map<String, Object> values = values();
        return form.fields()
                .filter(field -> "true".equals(field.property("matter")))
                .map(field -> Objects.toString(values.get(field.key()), "").strip())
                .filter(matter -> !matter.isEmpty())
                .findFirst();
    }

    public Map<String, Object> values() {
        return Json.readTree(data);
    }
}
