package org.xuegai.casework;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Department;
import org.xuegai.account.Role;
import org.xuegai.platform.XuegaiClock;

/** What happened in a case, in order, with every opinion as it was given. */
@Component
public class CaseTimeline {

    /** Rows of the timeline. */
    interface Rows extends ListCrudRepository<CaseEvent, Long> {

        @Query("select * from case_event where case_no = :caseNo and not sealed order by id desc")
        List<CaseEvent> findByCaseNoOrderByIdDesc(String caseNo);

        @Modifying
        @Query("update case_event set sealed = false where case_no = :caseNo and task_key = :taskKey and sealed"
                + " and username in (:writers)")
        void unseal(String caseNo, String taskKey, Collection<String> writers);
    }

    /**
     * What counts as said because it was not said in time.
     *
     * @param taskKey the task that was not done
     * @param box box of the approval form that it belongs in; null for none
     * @param department that did not answer; null where none was asked
     * @param label e.g. 视为无意见
     */
    public record Deemed(String title, String taskKey, OpinionBox box, Department department, String label) {

        /** Result code of all that came about by silence. */
        static final String CODE = "DEEMED";
    }

    private final Rows rows;
    private final XuegaiClock clock;

    CaseTimeline(Rows rows, XuegaiClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Something the system did by itself, e.g. 视为受理. */
    public void system(String caseNo, String title, String opinion, boolean forSociety) {
        rows.save(new CaseEvent(
                null,
                caseNo,
                clock.instant(),
                null,
                null,
                null,
                null,
                title,
                null,
                null,
                null,
                null,
                opinion,
                forSociety,
                false));
    }

    /** Silence that counts as an answer; it stands where the answer would. Source: domain 2.0.3 */
    public void deemed(String caseNo, Deemed deemed, boolean forSociety) {
        rows.save(new CaseEvent(
                null,
                caseNo,
                clock.instant(),
                null,
                null,
                deemed.department() == null ? null : Role.consultedDepartment.name(),
                deemed.department() == null ? null : deemed.department().name(),
                deemed.title(),
                deemed.taskKey(),
                deemed.box() == null ? null : deemed.box().name(),
                Deemed.CODE,
                deemed.label(),
                null,
                forSociety,
                false));
    }

    /** Something a person did outside a task. */
    public void person(String caseNo, Actor actor, Role role, String title, String opinion, boolean forSociety) {
        rows.save(new CaseEvent(
                null,
                caseNo,
                clock.instant(),
                actor.username(),
                actor.name(),
                role.name(),
                null,
                title,
                null,
                null,
                null,
                null,
                opinion,
                forSociety,
                false));
    }

    public void add(CaseEvent event) {
        rows.save(event);
    }

    /** Newest first; societies and experts do not get what was only said among the association's people. */
    public List<CaseEvent> of(String caseNo, Actor reader) {
        List<CaseEvent> events = rows.findByCaseNoOrderByIdDesc(caseNo);
        if (!reader.isOn(Role.Side.SOCIETY) && !reader.isOn(Role.Side.EXPERT)) {
            return events;
        }
        return events.stream()
                .map(event -> event.forSociety() ? event : withoutOpinion(event))
                .toList();
    }

    void unseal(String caseNo, String taskKey, Collection<String> writers) {
        rows.unseal(caseNo, taskKey, writers);
    }

    /** Everything, newest first, for papers and cards of the association. */
    public List<CaseEvent> all(String caseNo) {
        return rows.findByCaseNoOrderByIdDesc(caseNo);
    }

    private static CaseEvent withoutOpinion(CaseEvent e) {
        return new CaseEvent(
                e.id(),
                e.caseNo(),
                e.happenedAt(),
                e.username(),
                e.personName(),
                e.roleName(),
                e.department(),
                e.title(),
                e.taskKey(),
                e.opinionBox(),
                null,
                null,
                null,
                false,
                false);
    }
}
