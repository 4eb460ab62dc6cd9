package org.xuegai.reformplan.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFacts;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CasePrefill;
import org.xuegai.deadline.PromiseClocks;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.platform.Messages;
import org.xuegai.reformplan.batch.ReformBatch;
import org.xuegai.reformplan.batch.ReformBatches;

/** What the request for more time knows before anybody has typed, and how far it may go. */
@Component
class ExtensionFacts implements CaseFacts, CasePrefill {

    private final ReformBatches batches;
    private final PromiseClocks promises;
    private final RuleParameters parameters;
    private final Messages messages;

    ExtensionFacts(ReformBatches batches, PromiseClocks promises, RuleParameters parameters, Messages messages) {
        this.batches = batches;
        this.promises = promises;
        this.parameters = parameters;
        this.messages = messages;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        Extensions.Kind kind = Extensions.Kind.of(caseFile);
        if (kind == null) {
            return Map.of();
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("extensionKind", kind.name());
        if (kind == Extensions.Kind.BATCH && caseFile.batchCode() != null) {
            batches.byCode(caseFile.batchCode()).ifPresent(batch -> facts.put("latestExtensionDate", latest(batch)));
        }
        return facts;
    }

    /** Only a share of the original period may be added. Source: domain 2.0.3 延期 */
    private LocalDate latest(ReformBatch batch) {
        BigDecimal period = BigDecimal.valueOf(ChronoUnit.DAYS.between(batch.opensOn(), batch.deadline()));
        return batch.deadline()
                .plusDays(
                        period.multiply(parameters.decimal("extensionMaxShare")).longValue());
    }

    @Override
    public boolean appliesTo(String formId) {
        return ExtensionRequest.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Map<String, Object> data = new HashMap<>();
        if (Extensions.Kind.of(caseFile) == Extensions.Kind.BATCH) {
            data.put("extensionTarget", messages.official("reformplan.extension.target.BATCH"));
            batches.deadline(caseFile.batchCode(), caseFile.societyId())
                    .ifPresent(deadline -> data.put("originalDueDate", deadline.toString()));
        } else {
            data.put("extensionTarget", messages.official("reformplan.extension.target.HANDLING"));
            promises.of(caseFile.caseNo())
                    .ifPresent(promise ->
                            data.put("originalDueDate", promise.due().date().toString()));
        }
        return data;
    }
}
