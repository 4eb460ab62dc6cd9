package org.xuegai.document.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.filing.ReturnRemarks;
import org.xuegai.platform.Messages;

/** Tells the clerk, place by place, what the correction notice asks for. */
@Component
class CorrectionRemarks implements ReturnRemarks {

    private final Messages messages;

    CorrectionRemarks(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return IntakePapers.INTAKE.equals(formId);
    }

    @Override
    public List<Remark> of(Submission review) {
        List<Remark> remarks = new ArrayList<>();
        if (review.values().get("correctionItems") instanceof List<?> items) {
            items.stream()
                    .filter(Map.class::isInstance)
                    .map(Map.class::cast)
                    .forEach(item -> remarks.add(remark(item)));
        }
        return remarks;
    }

    private Remark remark(Map<?, ?> item) {
        return new Remark(
                (String) item.get("fieldPath"),
                (String) item.get("materialName"),
                List.of(
                        new Said(messages.get("document.correction.problem"), (String) item.get("problem")),
                        new Said(messages.get("document.correction.requirement"), (String) item.get("requirement"))));
    }
}
