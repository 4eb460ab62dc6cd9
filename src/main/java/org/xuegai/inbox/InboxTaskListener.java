package org.xuegai.inbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Department;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.engine.BpmnProperties;
import org.xuegai.platform.XuegaiClock;

/** Keeps the inbox in step with the engine's tasks, inside the engine's transaction. */
@Component
class InboxTaskListener implements TaskListener {

    private final InboxRows rows;
    private final CaseFiles caseFiles;
    private final StepDues dues;
    private final Accounts accounts;
    private final TaskPeople people;
    private final TaskNotices notices;
    private final XuegaiClock clock;

    InboxTaskListener(
            InboxRows rows,
            CaseFiles caseFiles,
            StepDues dues,
            Accounts accounts,
            TaskPeople people,
            TaskNotices notices,
            XuegaiClock clock) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.dues = dues;
        this.accounts = accounts;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> create(task);
            case EVENTNAME_DELETE ->
                rows.findByTaskId(task.getId()).filter(InboxItem::isOpen).ifPresent(item -> {
                    item.cancel(clock.instant());
                    rows.save(item);
                });
            default -> {}
        }
    }

    private void create(DelegateTask task) {
        CaseFile caseFile = caseFiles.get(task.getExecution().getProcessBusinessKey());
        TaskCard card = card(task, caseFile);
        StepDue due = due(task, card);
        InboxItem item = new InboxItem(card, due, clock.instant());
        holder(task, card).ifPresent(person -> {
            item.assign(person.username(), person.name());
            task.setAssignee(person.username());
        });
        rows.save(item);
        announce(item, task);
    }

    /** A step may be announced in words of its own, which may name what the process knows. */
    private void announce(InboxItem item, DelegateTask task) {
        String template =
                resolved(BpmnProperties.of(task.getBpmnModelElementInstance()).get("notice"), task);
        if (template == null) {
            notices.created(item, people.holders(item));
            return;
        }
        Map<String, String> known = new HashMap<>();
        task.getVariables().forEach((name, value) -> {
            if (value instanceof String text) {
                known.put(name, text);
            }
        });
        notices.announced(template, item, people.holders(item), known);
    }

    private static TaskCard card(DelegateTask task, CaseFile caseFile) {
        Map<String, String> properties = BpmnProperties.of(task.getBpmnModelElementInstance());
        Role role = Role.valueOf(task.getCandidates().iterator().next().getGroupId());
        Department department =
                role == Role.consultedDepartment ? Department.valueOf((String) task.getVariable("department")) : null;
        return new TaskCard(
                task.getId(),
                caseFile.caseNo(),
                caseFile.caseType(),
                caseFile.societyId(),
                caseFile.societyName(),
                task.getProcessDefinitionId().split(":")[0],
                task.getTaskDefinitionKey(),
                task.getName(),
                formId(task),
                TaskCard.bucket(role, caseFile.societyId(), department),
                role,
                department,
                resolved(properties.get("deadlineStep"), task),
                Optional.ofNullable(properties.get("approvalLevel"))
                        .map(Integer::valueOf)
                        .orElse(null),
                properties.get("opinionBox"),
                worded("nextStep", properties, task),
                worded("decisionQuestion", properties, task),
                task.getAssignee() != null,
                Boolean.parseBoolean(properties.get("sealed")));
    }

    /** A step that shares its deadline with others gets from its caller the day on which the first of them began. */
    private StepDue due(DelegateTask task, TaskCard card) {
        String from =
                resolved(BpmnProperties.of(task.getBpmnModelElementInstance()).get("deadlineFrom"), task);
        return dues.begin(card, from == null ? clock.today() : LocalDate.parse(from));
    }

    /** Words may differ where a variable is not true: {@code nextStep.unless.boardRequired}. */
    private static String worded(String name, Map<String, String> properties, DelegateTask task) {
        String unless = name + ".unless.";
        return properties.keySet().stream()
                .filter(key -> key.startsWith(unless))
                .filter(key -> !Boolean.TRUE.equals(task.getVariable(key.substring(unless.length()))))
                .findFirst()
                .map(properties::get)
                .orElseGet(() -> properties.get(name));
    }

    /** A property is a code, or {@code ${variable}} where a shared process serves several stages. */
    private static String resolved(String text, DelegateTask task) {
        return text != null && text.startsWith("${")
                ? (String) task.getVariable(text.substring(2, text.length() - 1))
                : text;
    }

    /** The form reference may be an expression; the engine resolves it. */
    private static String formId(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        entity.initializeFormKey();
        return entity.getCamundaFormRef().getKey();
    }

    /** A personal task names its person in the diagram. */
    private Optional<Accounts.Person> holder(DelegateTask task, TaskCard card) {
        return card.personal() ? accounts.byUsername(task.getAssignee()) : formerHandler(card);
    }

    /** A task that comes back goes to whoever handled it before. Source: domain 2.0.3 退回修改 */
    private Optional<Accounts.Person> formerHandler(TaskCard card) {
        List<InboxItem> earlier = rows.findByCaseNo(card.caseNo());
        return earlier.stream()
                .filter(item -> item.state() == InboxItem.State.DONE)
                .filter(item -> item.card().taskKey().equals(card.taskKey())
                        && item.card().bucket().equals(card.bucket()))
                .reduce((first, second) -> second)
                .flatMap(item -> accounts.byUsername(item.completedBy()))
                .filter(person -> people.isInRole(person.username(), card));
    }
}
