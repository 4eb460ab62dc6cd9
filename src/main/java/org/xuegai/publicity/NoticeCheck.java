package org.xuegai.publicity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** No notice is prepared that shows numbers of people. Source: domain 2.0.5 publicityNotice */
@Component
class NoticeCheck implements FormCheck {

    private final Messages messages;

    NoticeCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return NoticeForm.ID.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return Stream.of(NoticeForm.TITLE, NoticeForm.CONTENT)
                .flatMap(field -> problem(field, data.get(field)).stream())
                .toList();
    }

    private Optional<FieldProblem> problem(String field, Object value) {
        return value instanceof String text
                ? PersonalData.in(text)
                        .map(found -> new FieldProblem(
                                field,
                                "PERSONAL_DATA",
                                messages.get("publicity.personal." + found.kind(), found.number())))
                : Optional.empty();
    }
}
