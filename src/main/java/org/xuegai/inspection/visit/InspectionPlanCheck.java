package org.xuegai.inspection.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A visit is on a working day, and one group does not make more than a few of them. Source: form inspectionPlanForm */
@Component
class InspectionPlanCheck implements FormCheck {

    private static final Set<String> FORMS = Set.of(InspectionPlanPrefill.FORM, KeepInspectionDateDelegate.FORM);

    private final Inspections inspections;
    private final WorkingDayCalendar calendar;
    private final RuleParameters parameters;
    private final Messages messages;

    InspectionPlanCheck(
            Inspections inspections, WorkingDayCalendar calendar, RuleParameters parameters, Messages messages) {
        this.inspections = inspections;
        this.calendar = calendar;
        this.parameters = parameters;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        LocalDate day = Values.date(data, "inspectionDate");
        List<FieldProblem> errors = new ArrayList<>();
        if (day == null) {
            return errors;
        }
        if (!calendar.isWorkingDay(day)) {
            errors.add(problem(messages.get("inspection.restDay")));
        }
        String liaison = Values.text(data, "liaisonOfficer");
        int most = parameters.integer("inspectionsADay");
        if (liaison != null && inspections.othersOn(day, liaison, context.caseNo()) >= most) {
            errors.add(problem(messages.get("inspection.dayFull", String.valueOf(most))));
        }
        return errors;
    }

    private static FieldProblem problem(String message) {
        return new FieldProblem("inspectionDate", "P3-3", message);
    }
}
