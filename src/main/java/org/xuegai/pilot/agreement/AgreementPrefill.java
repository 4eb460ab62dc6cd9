package org.xuegai.pilot.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.deadline.RuleParameters;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.pilot.PilotStandards;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;

/** An agreement begins with the eleven standards, the batch's third phase and the society's own dates. */
@Component
class AgreementPrefill implements CasePrefill {

    static final String TARGETS = "agreementTargets";

    private final PilotBatches batches;
    private final PilotStandards standards;
    private final PilotAgreements agreements;
    private final Submissions submissions;
    private final RuleParameters parameters;

    AgreementPrefill(
            PilotBatches batches,
            PilotStandards standards,
            PilotAgreements agreements,
            Submissions submissions,
            RuleParameters parameters) {
        this.batches = batches;
        this.standards = standards;
        this.agreements = agreements;
        this.submissions = submissions;
        this.parameters = parameters;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PilotAgreements.FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return batches.byCode(caseFile.batchCode())
                .map(batch -> prefill(caseFile, batch))
                .orElse(Map.of());
    }

    private Map<String, Object> prefill(CaseFile caseFile, PilotBatch batch) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agreementNo", agreements.number(caseFile));
        data.put("societyName", caseFile.societyName());
        data.put("agreementFrom", batch.phase3Start().toString());
        data.put("agreementUntil", batch.phase3End().toString());
        data.put("firstShare", parameters.integer("firstShare"));
        Map<String, Object> application =
                submissions.main(caseFile).orElseThrow().values();
        data.put("fundTotal", Values.number(application, "requestedFund"));
        data.put(TARGETS, rows(batch, application));
        return data;
    }

    private List<Map<String, Object>> rows(PilotBatch batch, Map<String, Object> application) {
        return standards.of(batch.standardsVersion()).stream()
                .map(standard -> row(standard, batch, application))
                .toList();
    }

    /** Where the society has promised steps for a standard, its target begins with them. */
    private static Map<String, Object> row(PilotStandard standard, PilotBatch batch, Map<String, Object> application) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("standardNo", standard.no());
        row.put("standardName", standard.name());
        row.put("standardDuty", standard.duty());
        List<Map<String, Object>> steps = Values.rows(application, "pilotSteps").stream()
                .filter(step -> Long.valueOf(standard.no()).equals(Values.count(step, "standardNo")))
                .toList();
        row.put("targetText", steps.isEmpty() ? standard.passLine() : Values.text(steps.get(0), "stepName"));
        row.put("targetDueDate", batch.phase3End().toString());
        return row;
    }
}
