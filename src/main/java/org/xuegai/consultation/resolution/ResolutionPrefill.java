package org.xuegai.consultation.resolution;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.consultation.Resolution;
import org.xuegai.consultation.Resolutions;

/** Report and check begin with what was decided and what has been reported. */
@Component
class ResolutionPrefill implements CasePrefill {

    private final ResolutionProcess process;
    private final Resolutions resolutions;

    ResolutionPrefill(ResolutionProcess process, Resolutions resolutions) {
        this.process = process;
        this.resolutions = resolutions;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ResolutionForms.REPORT.equals(formId) || ResolutionForms.CHECK.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of();
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        return process.of(taskId)
                .flatMap(resolutions::find)
                .map(resolution -> begin(resolution, ResolutionForms.REPORT.equals(formId)))
                .orElse(Map.of());
    }

    private Map<String, Object> begin(Resolution resolution, boolean report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("resolutionNo", resolutions.number(resolution));
        data.put("resolutionMatter", resolution.matter());
        data.put("resolutionOwnerName", resolution.ownerName());
        data.put("resolutionDueDate", resolution.dueOn().toString());
        data.put("reportText", resolution.report());
        if (!resolution.files().isEmpty()) {
            data.put("reportFiles", resolution.files());
        }
        if (report) {
            data.put("returnedOpinion", resolution.opinion());
        }
        return data;
    }
}
