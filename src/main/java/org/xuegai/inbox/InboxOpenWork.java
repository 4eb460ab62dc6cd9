package org.xuegai.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Actor;
import org.xuegai.account.Department;
import org.xuegai.account.Role;
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
        return tasks(caseFiles.get(caseNo), rows.findOpenByCaseNo(caseNo), reader, people::inRole);
    }

    @Override
    public Map<String, List<OpenTask>> of(List<CaseFile> cases, Actor reader) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Map<String, List<InboxItem>> open =
                rows.findOpenByCaseNos(cases.stream().map(CaseFile::caseNo).toList()).stream()
                        .collect(Collectors.groupingBy(item -> item.card().caseNo()));
        Map<Bucket, List<Accounts.Person>> known = new HashMap<>();
        return cases.stream()
                .filter(caseFile -> open.containsKey(caseFile.caseNo()))
                .collect(Collectors.toMap(
                        CaseFile::caseNo,
                        caseFile -> tasks(
                                caseFile,
                                open.get(caseFile.caseNo()),
                                reader,
                                card -> known.computeIfAbsent(Bucket.of(card), bucket -> people.inRole(card)))));
    }

    /** Those among whom a task is to be handled. */
    private record Bucket(Role role, Long societyId, Department department) {

        static Bucket of(TaskCard card) {
            boolean society = card.roleName().side() == Role.Side.SOCIETY;
            return new Bucket(card.roleName(), society ? card.societyId() : null, card.department());
        }
    }

    private List<OpenTask> tasks(
            CaseFile caseFile, List<InboxItem> items, Actor reader, Function<TaskCard, List<Accounts.Person>> inRole) {
        Set<String> sealed = new HashSet<>();
        return items.stream()
                .filter(item -> !item.card().sealed() || sealed.add(item.card().taskKey()))
                .map(item -> task(item, reader, item.card().standsStillIn(caseFile), holder(item, inRole)))
                .toList();
    }

    private OpenTask task(InboxItem item, Actor reader, boolean paused, String holder) {
        StepDue due = item.due();
        return new OpenTask(
                item.card().sealed() ? own(item, reader) : item.card().taskId(),
                item.card().name(),
                item.card().taskKey(),
                holder,
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
    private static String holder(InboxItem item, Function<TaskCard, List<Accounts.Person>> inRole) {
        if (item.card().sealed()) {
            return null;
        }
        if (item.assigneeName() != null) {
            return item.assigneeName();
        }
        List<Accounts.Person> candidates = inRole.apply(item.card());
        return candidates.size() == 1 ? candidates.get(0).name() : null;
    }
}
