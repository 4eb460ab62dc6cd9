package org.xuegai.expert.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.expert.Expert;
import org.xuegai.expert.ExpertTie;
import org.xuegai.expert.ExpertTies;
import org.xuegai.expert.Experts;
import org.xuegai.expert.group.Assignments;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Discipline;

/** Enters experts and what ties them to societies, and counts their visits. Source: D3 */
@Component
public class ExpertRegister {

    private final Experts experts;
    private final ExpertTies ties;
    private final Assignments assignments;
    private final AuditLog audit;
    private final XuegaiClock clock;

    ExpertRegister(Experts experts, ExpertTies ties, Assignments assignments, AuditLog audit, XuegaiClock clock) {
        this.experts = experts;
        this.ties = ties;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param discipline null for all */
    List<Expert> of(Discipline discipline) {
        return experts.findAllByOrderByCode().stream()
                .filter(expert -> discipline == null || expert.disciplines().contains(discipline))
                .toList();
    }

    /** @throws Problem 404 */
    Expert get(String code) {
        return experts.findByCode(code).orElseThrow(Problem::notFound);
    }

    List<ExpertTie> ties(Expert expert) {
        return ties.findByExpertIdOrderByFromOnDescIdDesc(expert.id());
    }

    /** Visits of this calendar year, done or to come. */
    int visitsThisYear(Expert expert) {
        LocalDate today = clock.today();
        return assignments.visits(
                expert.code(),
                today.withDayOfYear(1),
                today.withDayOfYear(Year.from(today).length()));
    }

    /** @throws Problem 409 when somebody else entered or changed it meanwhile */
    @Transactional
    public Expert save(Long id, ExpertForm form, String by) {
        try {
            Expert saved = experts.save(form.expert(id));
            audit.record(
                    by,
                    id == null ? "EXPERT_ENTERED" : "EXPERT_CHANGED",
                    saved.code(),
                    Map.of("name", saved.name(), "unit", saved.unit(), "active", saved.active()));
            return saved;
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("ALREADY_HANDLED");
        } catch (OptimisticLockingFailureException e) {
            throw Problem.conflict("STALE_VERSION");
        }
    }

    @Transactional
    public void tie(Expert expert, ExpertTie tie, String by) {
        ties.save(tie);
        audit.record(
                by,
                "EXPERT_TIE_ENTERED",
                expert.code(),
                Map.of("name", tie.organisation(), "tie", tie.kind().name()));
    }

    /** @throws Problem 404 when the expert has no such tie */
    @Transactional
    public void untie(Expert expert, long id, String by) {
        ExpertTie tie = ties.findById(id)
                .filter(found -> found.expertId() == expert.id())
                .orElseThrow(Problem::notFound);
        ties.delete(tie);
        audit.record(
                by,
                "EXPERT_TIE_REMOVED",
                expert.code(),
                Map.of("name", tie.organisation(), "tie", tie.kind().name()));
    }
}
