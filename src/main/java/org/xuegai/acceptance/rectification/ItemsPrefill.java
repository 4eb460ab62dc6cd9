package org.xuegai.acceptance.rectification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;
import org.xuegai.inspection.finding.StandardRows;

/** Plan, report and second look each begin with what has to be put right. */
@Component
class ItemsPrefill implements CasePrefill {

    private static final String REPORT = "rectification-report";
    private static final Map<String, String> ROWS =
            Map.of("rectification-plan", "planRows", REPORT, "rectificationRows", Rechecks.FORM, Rechecks.ROWS);

    private final Acceptances acceptances;
    private final RectificationItems items;
    private final Rechecks rechecks;
    private final StandardRows standards;
    private final Reinspectors reinspectors;
    private final Submissions submissions;
    private final AcceptanceWords words;

    ItemsPrefill(
            Acceptances acceptances,
            RectificationItems items,
            Rechecks rechecks,
            StandardRows standards,
            Reinspectors reinspectors,
            Submissions submissions,
            AcceptanceWords words) {
        this.acceptances = acceptances;
        this.items = items;
        this.rechecks = rechecks;
        this.standards = standards;
        this.reinspectors = reinspectors;
        this.submissions = submissions;
        this.words = words;
    }

    @Override
    public boolean appliesTo(String formId) {
        return ROWS.containsKey(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        return Map.of();
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile, String formId, String taskId) {
        return acceptances
                .of(caseFile.caseNo())
                .map(acceptance -> data(caseFile, formId, acceptance))
                .orElse(Map.of());
    }

    private Map<String, Object> data(CaseFile caseFile, String formId, Acceptance acceptance) {
        Map<Integer, RectificationItem> wanted = items.of(caseFile.caseNo()).stream()
                .collect(Collectors.toMap(RectificationItem::standardNo, Function.identity()));
        List<Integer> subjects = formId.equals(Rechecks.FORM)
                ? rechecks.subjects(acceptance)
                : List.copyOf(new TreeMap<>(wanted).keySet());
        Map<Long, String> measures = measures(caseFile.caseNo());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                ROWS.get(formId),
                standards
                        .of(caseFile, (standard, row) -> {
                            RectificationItem item = wanted.get(standard.no());
                            row.put("requirement", item == null ? standard.passLine() : item.requirement());
                            row.put("measureText", measures.getOrDefault((long) standard.no(), "—"));
                        })
                        .stream()
                        .filter(row -> subjects.contains((Integer) row.get("standardNo")))
                        .toList());
        if (acceptance.rectifyUntil() != null) {
            data.put("rectificationDueText", words.day(acceptance.rectifyUntil()));
        }
        data.put("reinspectorNames", reinspectors.names(caseFile.caseNo()));
        return data;
    }

    /** What the society says it has done, by number of the standard. */
    private Map<Long, String> measures(String caseNo) {
        return submissions.latest(caseNo, REPORT).stream()
                .flatMap(report -> Values.rows(report.values(), "rectificationRows").stream())
                .collect(Collectors.toMap(
                        row -> Values.count(row, "standardNo"), row -> Values.text(row, "measure"), (a, b) -> b));
    }
}
