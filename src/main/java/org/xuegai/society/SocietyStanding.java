package org.xuegai.society;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;

/** What decided cases change in a society's register entry. */
@Service
public class SocietyStanding {

    private final Societies societies;
    private final AuditLog audit;

    SocietyStanding(Societies societies, AuditLog audit) {
        this.societies = societies;
        this.audit = audit;
    }

    /**
     * The society takes part in the 两化 pilot, or no longer does. Doing it twice changes nothing.
     *
     * @param caseNo the case that decided it
     */
    @Transactional
    public void pilot(long societyId, boolean pilot, String caseNo) {
        Society before = societies.findById(societyId).orElseThrow(Problem::notFound);
        if (before.pilot() == pilot) {
            return;
        }
        societies.save(before.withPilot(pilot));
        audit.record(null, "SOCIETY_PILOT_CHANGED", caseNo, Map.of("societyId", societyId, "pilot", pilot));
    }

    /**
     * The society comes first among equals up to a day, or no longer does. Doing it twice changes nothing.
     *
     * @param until last day; null for none
     * @param caseNo the case that decided it
     */
    @Transactional
    public void priority(long societyId, LocalDate until, String caseNo) {
        Society before = societies.findById(societyId).orElseThrow(Problem::notFound);
        if (Objects.equals(before.priorityUntil(), until)) {
            return;
        }
        societies.save(before.withPriority(until));
        audit.record(
                null,
                "SOCIETY_PRIORITY_CHANGED",
                caseNo,
                Map.of("societyId", societyId, "priorityUntil", until == null ? "" : until.toString()));
    }
}
