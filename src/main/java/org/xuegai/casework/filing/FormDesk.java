package org.xuegai.casework.filing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.SocietyForms;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormInput;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Lays a form out to be filled in, keeps what has been typed, and clears the desk after submission. */
@Component
public class FormDesk {

    /** Path that stands for all of a form. */
    static final String WHOLE = "*";

    private final FormCatalogue forms;
    private final FormBinder binder;
    private final FormDraftRows drafts;
    private final Submissions submissions;
    private final CaseTypes types;
    private final List<CasePrefill> prefills;
    private final List<CaseFacts> facts;
    private final XuegaiClock clock;

    FormDesk(
            FormCatalogue forms,
            FormBinder binder,
            FormDraftRows drafts,
            Submissions submissions,
            CaseTypes types,
            List<CasePrefill> prefills,
            List<CaseFacts> facts,
            XuegaiClock clock) {
        this.forms = forms;
        this.binder = binder;
        this.drafts = drafts;
        this.submissions = submissions;
        this.types = types;
        this.prefills = prefills;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param taskId null for the start form */
    public FormWork lay(CaseFile caseFile, String formId, String taskId, Actor actor) {
        Optional<FormDraft> draft = drafts.findByCaseNoAndFormIdAndTaskId(caseFile.caseNo(), formId, place(taskId));
        FormContext context = context(caseFile, formId, taskId, actor);
        return new FormWork(
                caseFile,
                taskId,
                forms.form(formId),
                context,
                draft.map(FormDraft::values).orElseGet(() -> begin(caseFile, formId, taskId)),
                draft.map(FormDraft::version).map(version -> version + 1).orElse(0),
                draft.map(FormDraft::savedAt).orElse(null));
    }

    /** What has been typed into a task's form so far; empty before the first save and after the task is done. */
    public Optional<Map<String, Object>> typed(String caseNo, String formId, String taskId) {
        return drafts.findByCaseNoAndFormIdAndTaskId(caseNo, formId, taskId).map(FormDraft::values);
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param version the version the typist saw
     * @throws Problem 409 STALE_VERSION when somebody saved in between, 422 UNKNOWN_FIELD
     */
    @Transactional
    public FormWork save(FormWork work, int version, FormInput input, Actor actor) {
        if (version != work.version()) {
            throw Problem.conflict("STALE_VERSION");
        }
        Map<String, Object> merged = binder.merge(work.form(), work.context(), work.data(), input);
        String caseNo = work.caseFile().caseNo();
        FormDraft row = drafts.findByCaseNoAndFormIdAndTaskId(
                        caseNo, work.form().id(), place(work.taskId()))
                .orElseGet(() ->
                        new FormDraft(null, null, caseNo, work.form().id(), place(work.taskId()), "{}", null, null));
        FormDraft saved = drafts.save(row.with(merged, actor.username(), clock.instant()));
        return new FormWork(
                work.caseFile(),
                work.taskId(),
                work.form(),
                work.context(),
                merged,
                saved.version() + 1,
                saved.savedAt());
    }

    /** The draft has become a submission. */
    @Transactional
    public void clear(FormWork work) {
        drafts.findByCaseNoAndFormIdAndTaskId(
                        work.caseFile().caseNo(), work.form().id(), place(work.taskId()))
                .ifPresent(drafts::delete);
    }

    /** What conditions and rules of the form may read besides its fields. */
    public FormContext context(CaseFile caseFile, String formId, String taskId, Actor actor) {
        Map<String, Object> all = facts(caseFile);
        all.put("actingPresident", actor.actingPresident());
        return new FormContext(caseFile.caseNo(), all, open(caseFile, formId));
    }

    /** For forms that are only read: nothing about whoever fills them in, nothing closed. */
    FormContext context(CaseFile caseFile) {
        return new FormContext(caseFile.caseNo(), facts(caseFile), null);
    }

    private Map<String, Object> facts(CaseFile caseFile) {
        Map<String, Object> all = new HashMap<>();
        all.put("today", clock.today());
        all.put("caseNo", caseFile.caseNo());
        all.put("caseStatus", caseFile.status().name());
        all.put("societyId", caseFile.societyId());
        all.put("societyName", caseFile.societyName());
        facts.forEach(contribution -> all.putAll(contribution.of(caseFile)));
        return all;
    }

    /**
     * After a return only the named places of the filed forms may be changed; a resolution of the board that is asked
     * for again without one is that of a new meeting, and all of it is open. Source: domain 6 退回要说清楚
     */
    private Set<String> open(CaseFile caseFile, String formId) {
        if (caseFile.reopened().isEmpty() || !isFiled(caseFile, formId)) {
            return null;
        }
        String prefix = formId + ":";
        Set<String> named = caseFile.reopened().stream()
                .filter(place -> place.startsWith(prefix))
                .map(place -> place.substring(prefix.length()))
                .collect(Collectors.toSet());
        boolean whole = named.contains(WHOLE) || (named.isEmpty() && formId.equals(SocietyForms.BOARD_RESOLUTION));
        return whole ? null : named;
    }

    private boolean isFiled(CaseFile caseFile, String formId) {
        return submissions.latest(caseFile.caseNo(), formId).isPresent() && carriesOver(caseFile, formId);
    }

    private Map<String, Object> begin(CaseFile caseFile, String formId, String taskId) {
        Map<String, Object> data = new LinkedHashMap<>(binder.defaults(forms.form(formId)));
        List<CasePrefill> given =
                prefills.stream().filter(prefill -> prefill.appliesTo(formId)).toList();
        given.forEach(prefill -> data.putAll(prefill.prefill(caseFile, formId, taskId)));
        if (carriesOver(caseFile, formId) && given.stream().noneMatch(CasePrefill::beginsAnew)) {
            submissions.latest(caseFile.caseNo(), formId).ifPresent(filed -> data.putAll(filed.values()));
        }
        return data;
    }

    /** The society goes on from what it filed before; an opinion always begins empty. */
    private boolean carriesOver(CaseFile caseFile, String formId) {
        return formId.equals(types.get(caseFile.caseType()).startForm())
                || formId.equals(SocietyForms.BOARD_RESOLUTION);
    }

    private static String place(String taskId) {
        return taskId == null ? "" : taskId;
    }
}
