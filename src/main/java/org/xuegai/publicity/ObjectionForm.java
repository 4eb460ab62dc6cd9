package org.xuegai.publicity;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FieldsView;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormCatalogue;
import org.xuegai.form.FormContext;
import org.xuegai.form.FormDefinition;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormResult;
import org.xuegai.form.FormViews;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The form {@code objection-form}, drawn and bound for people without an account. Source: domain 2.0.5 objectionForm */
@Component
class ObjectionForm {

    static final String ID = "objection-form";
    static final String EVIDENCE = "objectionEvidenceFiles";

    /** Fact: how many files came along, which are stored only when all else is right. */
    static final String EVIDENCE_COUNT = "evidenceCount";

    private final FormCatalogue forms;
    private final FormBinder binder;
    private final FormViews views;
    private final XuegaiClock clock;

    ObjectionForm(FormCatalogue forms, FormBinder binder, FormViews views, XuegaiClock clock) {
        this.forms = forms;
        this.binder = binder;
        this.views = views;
        this.clock = clock;
    }

    FormDefinition definition() {
        return forms.form(ID);
    }

    private FormContext context(String caseNo, int evidence) {
        return new FormContext(caseNo, Map.of("today", clock.today(), EVIDENCE_COUNT, (long) evidence), null);
    }

    /** @throws Problem 422 for what the form does not declare */
    Map<String, Object> read(String caseNo, FormInput input) {
        return binder.merge(definition(), context(caseNo, 0), begin(), input);
    }

    FormResult check(String caseNo, Map<String, Object> data, int evidence) {
        return binder.check(definition(), context(caseNo, evidence), data);
    }

    FieldProblem refusedFile(String name, Problem refusal) {
        return binder.refusedFile(definition(), EVIDENCE, refusal.code(), name, refusal.args());
    }

    FieldsView empty(String caseNo) {
        return views.whole(definition(), context(caseNo, 0), begin(), List.of());
    }

    /** The form as it was sent, with what is to be changed. */
    FieldsView again(String caseNo, FormInput input, List<FieldProblem> errors) {
        FormContext context = context(caseNo, 0);
        return views.whole(definition(), context, binder.typed(definition(), context, begin(), input), errors);
    }

    private Map<String, Object> begin() {
        return binder.defaults(definition());
    }
}
