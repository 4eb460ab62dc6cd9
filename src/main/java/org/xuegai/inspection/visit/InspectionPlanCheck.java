package org.xuegai.inspection.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.pilot.agreement.PilotAgreements;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A visit is on a working day, and one group does not make more than a few of them. Source: form inspectionPlanForm */
@Component
class InspectionPlanCheck implements FormCheck {

    private static final Set<String> FORMS =
            Set.of(InspectionPlanPrefill.FORM, KeepInspectionDateDelegate.FORM, DateChangeRequest.FORM);

    /** Where the day stands: as the association sets it, or as the society asks for it. */
    private static final List<String> DAYS = List.of("inspectionDate", "requestedVisitDate");

    private final Inspections inspections;
    private final PilotAgreements agreements;
    private final CaseFiles caseFiles;
    private final WorkingDayCalendar calendar;
    private final RuleParameters parameters;
    private final Messages messages;

    InspectionPlanCheck(
            Inspections inspections,
            PilotAgreements agreements,
            CaseFiles caseFiles,
            WorkingDayCalendar calendar,
            RuleParameters parameters,
            Messages messages) {
        this.inspections = inspections;
        this.agreements = agreements;
        this.caseFiles = caseFiles;
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
        List<FieldProblem> errors = new ArrayList<>();
        for (String field : DAYS) {
            LocalDate day = Values.date(data, field);
            if (day != null) {
                errors.addAll(check(field, day, liaison(context, data), context.caseNo()));
            }
        }
        return errors;
    }

    private List<FieldProblem> check(String field, LocalDate day, String liaison, String caseNo) {
        List<FieldProblem> errors = new ArrayList<>();
        if (hasLeft(caseNo)) {
            errors.add(new FieldProblem(field, "P3-1", messages.get("inspection.leftPilot")));
        }
        if (!calendar.isWorkingDay(day)) {
            errors.add(new FieldProblem(field, "P3-3", messages.get("inspection.restDay")));
        }
        int most = parameters.integer("inspectionsADay");
        if (liaison != null && inspections.othersOn(day, liaison, caseNo) >= most) {
            errors.add(new FieldProblem(field, "P3-3", messages.get("inspection.dayFull", String.valueOf(most))));
        }
        return errors;
    }

    /** The society has left the pilot since it applied: there is nothing to inspect. */
    private boolean hasLeft(String caseNo) {
        return caseFiles
                .find(caseNo)
                .filter(caseFile -> agreements.running(caseFile.societyId()).isEmpty())
                .isPresent();
    }

    /** Who is named now, or has been named before the day is moved. */
    private String liaison(FormContext context, Map<String, Object> data) {
        String named = Values.text(data, "liaisonOfficer");
        return named != null
                ? named
                : inspections.of(context.caseNo()).map(Inspection::liaison).orElse(null);
    }
}
