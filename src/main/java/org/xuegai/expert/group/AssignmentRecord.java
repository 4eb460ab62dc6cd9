package org.xuegai.expert.group;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xuegai.audit.AuditLog;
import org.xuegai.expert.Experts;
import org.xuegai.expert.SeatChanged;

/** Keeps what becomes of an assignment, with an entry in the audit log for each change. */
@Component
class AssignmentRecord {

    private final Assignments assignments;
    private final Experts experts;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    AssignmentRecord(Assignments assignments, Experts experts, AuditLog audit, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.experts = experts;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Tells other modules too when a seat has been taken or given up.
     *
     * @param by username; null for the system
     */
    Assignment keep(Assignment before, Assignment after, String by) {
        Assignment kept = assignments.save(after);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("experts", name(kept));
        details.put("expertState", kept.state().name());
        details.put("purpose", kept.purpose().name());
        if (kept.ruleNo() != null) {
            details.put("ruleNo", kept.ruleNo());
        }
        if (kept.reason() != null) {
            details.put("reason", kept.reason());
        }
        audit.record(by, "EXPERT_ASSIGNMENT_CHANGED", kept.caseNo(), details);
        boolean sat = before != null && before.state() == Assignment.State.CONFIRMED;
        boolean sits = kept.state() == Assignment.State.CONFIRMED;
        if (sat != sits) {
            events.publishEvent(new SeatChanged(kept.caseNo(), kept.purpose(), kept.username(), sits));
        }
        return kept;
    }

    /** E.g. 柏千钧. */
    String name(Assignment assignment) {
        return experts.findByCode(assignment.expertCode()).orElseThrow().name();
    }
}
