package org.xuegai.consultation.meeting;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** An agenda has at least one issue: without any there is no meeting. Source: domain 2.5 E02 */
@Component
class AgendaCheck implements FormCheck {

    private static final String RULE = "E02-3";

    private final Messages messages;

    AgendaCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return AgendaRow.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return AgendaRow.of(data).stream().anyMatch(AgendaRow::listed)
                ? List.of()
                : List.of(new FieldProblem(AgendaRow.ROWS, RULE, messages.get("consultation.agendaEmpty")));
    }
}
