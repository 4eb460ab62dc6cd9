package org.xuegai.acceptance.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** Only what has failed is put right, all of it, and the time ends on a working day. Source: domain 2.4 step 5a */
@Component
class RectificationNoticeCheck implements FormCheck {

    private static final String RULE = "P4-5";

    private final Acceptances acceptances;
    private final Rechecks rechecks;
    private final WorkingDayCalendar calendar;
    private final Messages messages;

    RectificationNoticeCheck(
            Acceptances acceptances, Rechecks rechecks, WorkingDayCalendar calendar, Messages messages) {
        this.acceptances = acceptances;
        this.rechecks = rechecks;
        this.calendar = calendar;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return RectificationItems.NOTICE.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return acceptances
                .of(context.caseNo())
                .map(acceptance -> problems(rechecks.unmet(acceptance), data))
                .orElse(List.of());
    }

    private List<FieldProblem> problems(List<Integer> unmet, Map<String, Object> data) {
        List<Map<String, Object>> rows = Values.rows(data, RectificationItems.ROWS);
        List<FieldProblem> errors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Long standard = Values.count(rows.get(i), "standardNo");
            if (standard == null || !unmet.contains(standard.intValue())) {
                errors.add(problem(RectificationItems.ROWS + "[" + i + "].problem", "acceptance.rectification.isMet"));
            }
        }
        if (rows.size() < unmet.size()) {
            errors.add(problem("rectificationDueDate", "acceptance.rectification.allItems"));
        }
        LocalDate until = Values.date(data, "rectificationDueDate");
        if (until != null && !calendar.isWorkingDay(until)) {
            errors.add(problem("rectificationDueDate", "acceptance.rectification.restDay"));
        }
        return errors;
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem(field, RULE, messages.get(key));
    }
}
