package org.xuegai.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** New values of thresholds; what was in force before stays readable. */
@Service
class ParameterEdits {

    private final ParameterRows rows;
    private final AuditLog audit;
    private final Messages messages;
    private final XuegaiClock clock;

    ParameterEdits(ParameterRows rows, AuditLog audit, Messages messages, XuegaiClock clock) {
        this.rows = rows;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A threshold as the list shows it.
     *
     * @param next the first value that is not yet in force; null when none is planned
     */
    record Summary(String code, String title, ParameterRow inForce, ParameterRow next) {}

    List<Summary> all() {
        LocalDate today = clock.today();
        return rows.findAllByOrderByCodeAscEffectiveFromAsc().stream()
                .collect(Collectors.groupingBy(ParameterRow::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ParameterHistory::new)
                .map(history -> new Summary(
                        history.code(),
                        history.title(),
                        history.on(today),
                        history.rows().stream()
                                .filter(row -> row.effectiveFrom().isAfter(today))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** @throws Problem 404 for an unknown code */
    ParameterHistory history(String code) {
        List<ParameterRow> values = rows.findAllByCodeOrderByEffectiveFrom(code);
        if (values.isEmpty()) {
            throw Problem.notFound();
        }
        return new ParameterHistory(values);
    }

    /**
     * A value for a day that has one already replaces it.
     *
     * @return what has to be put right; empty when saved
     * @throws Problem 409 if somebody else changed the threshold in between
     */
    @Transactional
    public List<FieldProblem> add(String code, ParameterForm form, String administrator) {
        ParameterHistory history = history(code);
        List<FieldProblem> problems = form.problems(history, clock.today(), messages);
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!history.fingerprint().equals(form.seen())) {
            throw Problem.conflict("STALE_VERSION");
        }
        String value = history.kind() == ParameterHistory.Kind.LIST
                ? NumberList.normal(form.newValue())
                : form.newValue().strip();
        ParameterRow sameDay = history.rows().stream()
                .filter(row -> row.effectiveFrom().equals(form.date()))
                .findFirst()
                .orElse(new ParameterRow(null, null, code, value, form.date(), history.title(), form.basis()));
        rows.save(new ParameterRow(
                sameDay.id(),
                sameDay.version(),
                code,
                value,
                form.date(),
                history.title(),
                form.basis().strip()));
        audit.record(
                administrator,
                "PARAMETER_CHANGED",
                code,
                Map.of(
                        "before", history.on(form.date()).paramValue(),
                        "after", value,
                        "effectiveFrom", form.date().toString()));
        return List.of();
    }
}
