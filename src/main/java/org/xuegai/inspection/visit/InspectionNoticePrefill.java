package org.xuegai.inspection.visit;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.Messages;

/** The notice begins with day, place and the names of the experts, so that the society can ask for a recusal. */
@Component
class InspectionNoticePrefill implements CasePrefill {

    static final String FORM = "inspection-notice";

    private final Inspections inspections;
    private final GroupNames names;
    private final Messages messages;

    InspectionNoticePrefill(Inspections inspections, GroupNames names, Messages messages) {
        this.inspections = inspections;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return inspections.of(caseFile.caseNo()).map(this::data).orElse(Map.of());
    }

    private Map<String, Object> data(Inspection inspection) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("visitDate", inspection.visitOn().toString());
        data.put("visitPlace", inspection.visitPlace());
        data.put("expertNames", names.of(inspection.caseNo()));
        data.put("noticeText", messages.official("inspection.notice.text"));
        return data;
    }
}
