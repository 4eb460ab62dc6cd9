package org.xuegai.acceptance.rectification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.inspection.finding.FindingWords;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.platform.Messages;

/** A notice begins with the standards that are not met, thirty working days and the way to look again. Source: domain 2.4 step 5a */
@Component
class RectificationNoticePrefill implements CasePrefill {

    private final Acceptances acceptances;
    private final Rechecks rechecks;
    private final StandardRows standards;
    private final FindingWords findingWords;
    private final RectificationDays days;
    private final Messages messages;

    RectificationNoticePrefill(
            Acceptances acceptances,
            Rechecks rechecks,
            StandardRows standards,
            FindingWords findingWords,
            RectificationDays days,
            Messages messages) {
        this.acceptances = acceptances;
        this.rechecks = rechecks;
        this.standards = standards;
        this.findingWords = findingWords;
        this.days = days;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return RectificationItems.NOTICE.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return acceptances
                .of(caseFile.caseNo())
                .map(acceptance -> data(caseFile, rechecks.current(acceptance), rechecks.unmet(acceptance)))
                .orElse(Map.of());
    }

    private Map<String, Object> data(CaseFile caseFile, Map<Integer, Verdict> verdicts, List<Integer> unmet) {
        List<Map<String, Object>> rows = standards.of(caseFile, (standard, row) -> {
            row.put("groupVerdictText", findingWords.verdict(verdicts.get(standard.no())));
            row.put("passLine", standard.passLine());
            row.put("itemDueDate", days.usual().toString());
            row.put("proofWanted", standard.evidence());
        });
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("basisText", messages.official("acceptance.rectification.basis"));
        data.put(
                RectificationItems.ROWS,
                rows.stream()
                        .filter(row -> unmet.contains((Integer) row.get("standardNo")))
                        .toList());
        data.put("rectificationDueDate", days.usual().toString());
        data.put("reinspectionMode", ReinspectionModeCheck.needsVisit(unmet) ? "ON_SITE" : "PAPER");
        return data;
    }
}
