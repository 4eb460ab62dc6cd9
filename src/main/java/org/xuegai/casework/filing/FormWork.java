package org.xuegai.casework.filing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.xuegai.casework.CaseFile;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormDefinition;

/**
 * A form somebody is filling in: a case's start form or that of a task.
 *
 * @param taskId engine task; null for the start form
 * @param data what has been typed so far, else what the form begins with
 * @param version of the draft, 0 before the first save; a save names it
 * @param savedAt null before the first save
 */
public record FormWork(
        CaseFile caseFile,
        String taskId,
        FormDefinition form,
        FormContext context,
        Map<String, Object> data,
        int version,
        Instant savedAt) {

    /** Name of the fact that holds the mark of what was shown beside the form. */
    public static final String SHOWN = "shown";

    /** The same, to be checked against what was shown beside it; null where nobody says what that was. */
    public FormWork showing(String mark) {
        if (mark == null) {
            return this;
        }
        return knowing(Map.of(SHOWN, mark));
    }

    /** The same, its conditions and rules reading further facts. */
    public FormWork knowing(Map<String, Object> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Object> facts = new HashMap<>(context.facts());
        facts.putAll(more);
        return new FormWork(
                caseFile,
                taskId,
                form,
                new FormContext(context.caseNo(), facts, context.open()),
                data,
                version,
                savedAt);
    }

    /** The same draft with something else typed over it, not saved. */
    public FormWork with(Map<String, Object> typed) {
        return new FormWork(caseFile, taskId, form, context, typed, version, savedAt);
    }
}
