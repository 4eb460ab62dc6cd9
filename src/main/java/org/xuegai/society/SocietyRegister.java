package org.xuegai.society;

import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;

/** Enters societies into the register and changes them. */
@Service
class SocietyRegister {

    private final Societies societies;
    private final AuditLog audit;

    SocietyRegister(Societies societies, AuditLog audit) {
        this.societies = societies;
        this.audit = audit;
    }

    /** @throws Problem 409 ALREADY_HANDLED if another administrator just entered the same code */
    @Transactional
    public Society create(SocietyForm form, String by) {
        try {
            Society created = societies.save(form.toSociety(null));
            audit.record(by, "SOCIETY_CREATED", created.code(), Map.of("name", created.name()));
            return created;
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
    }

    /** @throws Problem 409 STALE_VERSION if it changed since the page was opened */
    @Transactional
    public void change(long id, SocietyForm form, String by) {
        Society before = societies.findById(id).orElseThrow(Problem::notFound);
        try {
            societies.save(form.toSociety(id).withPriority(before.priorityUntil()));
        } catch (OptimisticLockingFailureException e) {
            throw Problem.conflict("STALE_VERSION");
        }
        audit.record(by, "SOCIETY_CHANGED", before.code(), SocietyChanges.between(before, form));
    }
}
