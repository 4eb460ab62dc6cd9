package org.xuegai.publicity;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Nobody is sent to look into what cannot be looked into. Source: domain 2.0.3 异议, 2.0.5 objectionForm */
@Component
class ObjectionCheck implements FormCheck {

    /** Characters that a clue has at least. */
    private static final int CLUE = 10;

    private static final int MOST_FILES = 10;

    private final Messages messages;

    ObjectionCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ObjectionForm.ID.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        long evidence = context.facts().get(ObjectionForm.EVIDENCE_COUNT) instanceof Long count ? count : 0;
        if (evidence > MOST_FILES) {
            return List.of(problem(ObjectionForm.EVIDENCE, "TOO_MANY_FILES", String.valueOf(MOST_FILES)));
        }
        String clue = (String) data.getOrDefault("objectionClue", "");
        boolean checkable = evidence > 0 || clue.codePointCount(0, clue.length()) >= CLUE;
        if ("ANONYMOUS".equals(data.get("objectorType")) && !checkable) {
            return List.of(problem("objectionClue", "NO_CLUE", String.valueOf(CLUE)));
        }
        return "UNIT".equals(data.get("objectorType")) && evidence == 0
                ? List.of(problem(ObjectionForm.EVIDENCE, "NO_STAMPED_LETTER"))
                : List.of();
    }

    private FieldProblem problem(String field, String code, Object... args) {
        return new FieldProblem(field, code, messages.get("publicity.objection." + code, args));
    }
}
