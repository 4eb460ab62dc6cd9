package org.xuegai.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.OpenWork;
import org.xuegai.deadline.Light;

/** Tells the case page who holds the case now. */
@Component
class InboxOpenWork implements OpenWork {

    private final InboxRows rows;
    private final StepDues dues;
    private final CaseFiles caseFiles;
    private final TaskPeople people;

    InboxOpenWork(InboxRows rows, StepDues dues, CaseFiles caseFiles, TaskPeople people) {
        this.rows = rows;
        this.dues = dues;
        this.caseFiles = caseFiles;
        this.people = people;
    }

    @Override
    public boolean mayUrge(Actor reader) {
        return Urging.mayUrge(reader);
    }

    @Override
    public List<OpenTask> of(String caseNo, Actor reader) {
        CaseFile caseFile = caseFiles.get(caseNo);
        Set<String> sealed = new HashSet<>();
        return rows.findOpenByCaseNo(caseNo).stream()
                .filter(item -> !item.card().sealed() || sealed.add(item.card().taskKey()))
                .map(item -> task(item, reader, item.card().standsStillIn(caseFile)))
                .toList();
    }

    private OpenTask task(InboxItem item, Actor reader, boolean paused) {
        StepDue due = item.due();
        return new OpenTask(
                item.card().sealed() ? own(item, reader) : item.card().taskId(),
                item.card().name(),
                item.card().taskKey(),
                holder(item),
                item.card().roleName().name(),
                item.card().department() == null
                        ? null
                        : item.card().department().name(),
                item.card().sealed() ? begun(item) : item.createdAt(),
                due.exists() ? due.dueOn() : null,
                due.provisional(),
                dues.remaining(due),
                paused ? Light.PAUSED : dues.light(due),
                item.card().nextStep(),
                paused,
                item.card().sealed() ? own(item, reader) != null : item.isFor(reader, GateRules.buckets(reader)));
    }

    /** When the first of those who write under seal was asked, whoever still writes. */
    private Instant begun(InboxItem item) {
        return rows.findByCaseNo(item.card().caseNo()).stream()
                .filter(other -> other.card().taskKey().equals(item.card().taskKey()))
                .map(InboxItem::createdAt)
                .min(Comparator.naturalOrder())
                .orElseGet(item::createdAt);
    }

    /** Of several who write under seal each sees his own task, and everybody else only that they write. */
    private String own(InboxItem item, Actor reader) {
        return rows.findHeldBy(reader.username()).stream()
                .map(InboxItem::card)
                .filter(card -> card.caseNo().equals(item.card().caseNo())
                        && card.taskKey().equals(item.card().taskKey()))
                .map(TaskCard::taskId)
                .findFirst()
                .orElse(null);
    }

    /** Who holds it; before anybody claims it, the only person in its role, if there is just one. */
    private String holder(InboxItem item) {
        if (item.card().sealed()) {
            return null;
        }
        if (item.assigneeName() != null) {
            return item.assigneeName();
        }
        List<Accounts.Person> candidates = people.inRole(item.card());
        return candidates.size() == 1 ? candidates.get(0).name() : null;
    }
}
