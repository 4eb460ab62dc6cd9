package org.xuegai.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** Changes to the deadline table, with what was before on the record. */
@Service
class DeadlineEdits {

    private static final String CORRECTION = "correction";
    private static final String GRACE = "correctionGrace";

    private final DeadlineRows rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Messages messages;

    DeadlineEdits(DeadlineRows rows, AuditLog audit, ApplicationEventPublisher events, Messages messages) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.messages = messages;
    }

    List<DeadlineRow> all() {
        return rows.findAllByOrderByPosition();
    }

    DeadlineRow row(long id) {
        return rows.findById(id).orElseThrow(Problem::notFound);
    }

    /**
     * Steps that have begun keep their due day.
     *
     * @return what has to be put right; empty when saved
     * @throws Problem 409 if somebody else changed the row in between
     */
    @Transactional
    public List<FieldProblem> change(long id, DeadlineForm form, String administrator) {
        DeadlineRow before = row(id);
        List<FieldProblem> problems = new ArrayList<>(form.problems(before, messages));
        if (problems.isEmpty() && graceEndsBeforeCorrection(form.applied(before))) {
            problems.add(new FieldProblem("days", "INVALID", messages.get("deadline.rule.error.grace")));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        if (before.version() != form.version()) {
            throw Problem.conflict("STALE_VERSION");
        }
        DeadlineRow after = form.applied(before);
        rows.save(after);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("before", before.summary());
        details.put("after", after.summary());
        audit.record(administrator, "DEADLINE_CHANGED", before.caseType() + "/" + before.stepCode(), details);
        events.publishEvent(new DeadlinesChanged());
        return List.of();
    }

    /** Whoever is terminated must have been reminded before. */
    private boolean graceEndsBeforeCorrection(DeadlineRow after) {
        return days(GRACE, after) < days(CORRECTION, after);
    }

    private int days(String step, DeadlineRow after) {
        return after.caseType().equals("all") && after.stepCode().equals(step)
                ? after.periodLength()
                : rows.findByCaseTypeAndStepCode("all", step)
                        .map(DeadlineRow::periodLength)
                        .orElse(0);
    }
}
