package org.xuegai.casework.filing;

import java.time.Instant;
import java.util.Map;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Json;

/**
 * What has been typed into a form and not yet submitted, as typed.
 *
 * @param taskId engine task whose form it is; empty for the start form
 * @param data raw tree as JSON
 */
@Table("form_draft")
record FormDraft(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        String formId,
        String taskId,
        String data,
        String savedBy,
        Instant savedAt) {

    Map<String, Object> values() {
        return Json.readTree(data);
    }

    FormDraft with(Map<String, Object> values, String username, Instant now) {
        return new FormDraft(id, version, caseNo, formId, taskId, Json.write(values), username, now);
    }
}
