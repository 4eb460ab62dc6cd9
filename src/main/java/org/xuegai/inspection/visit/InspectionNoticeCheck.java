package org.xuegai.inspection.visit;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.Dates;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** The notice goes out five working days before the visit. Source: domain 2.3 step 7, D6 检查通知提前 */
@Component
class InspectionNoticeCheck implements FormCheck {

    private final Inspections inspections;
    private final VisitDays days;
    private final Messages messages;
    private final Dates dates;

    InspectionNoticeCheck(Inspections inspections, VisitDays days, Messages messages, Dates dates) {
        this.inspections = inspections;
        this.days = days;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public boolean appliesTo(String formId) {
        return InspectionNoticePrefill.FORM.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        return inspections
                .of(context.caseNo())
                .map(Inspection::visitOn)
                .filter(day -> "SEND".equals(data.get("noticeDecision")) && day.isBefore(days.earliestNoticed()))
                .map(day -> List.of(new FieldProblem(
                        "noticeDecision",
                        "P3-7",
                        messages.get("inspection.notice.late", dates.day(days.earliestNoticed())))))
                .orElse(List.of());
    }
}
