package org.xuegai.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.FormDesk;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormResult;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** The one gate to tasks: pages, API and demo pass through it, and nothing else completes a task. */
@Component
public class TaskGate {

    /**
     * What somebody wants done with a task.
     *
     * @param version of the task as the person saw it
     * @param draftVersion of the draft as the person saw it; null for whoever names no draft
     * @param input values over what the draft holds; null takes the draft as it is
     * @param key idempotency key; null when the caller does not repeat
     * @param shown mark of what the page showed beside the form; null for whoever names none
     */
    public record Completion(int version, Integer draftVersion, FormInput input, String key, String shown) {

        public Completion(int version, Integer draftVersion, FormInput input, String key) {
            this(version, draftVersion, input, key, null);
        }
    }

    private final InboxRows rows;
    private final GateRules rules;
    private final EngineTasks engine;
    private final IdempotencyKeys keys;
    private final CaseFiles caseFiles;
    private final FormDesk desk;
    private final FormBinder binder;
    private final Submissions submissions;
    private final TaskRecord record;
    private final AuditLog audit;
    private final XuegaiClock clock;

    TaskGate(
            InboxRows rows,
            GateRules rules,
            EngineTasks engine,
            IdempotencyKeys keys,
            CaseFiles caseFiles,
            FormDesk desk,
            FormBinder binder,
            Submissions submissions,
            TaskRecord record,
            AuditLog audit,
            XuegaiClock clock) {
        this.rows = rows;
        this.rules = rules;
        this.engine = engine;
        this.keys = keys;
        this.caseFiles = caseFiles;
        this.desk = desk;
        this.binder = binder;
        this.submissions = submissions;
        this.record = record;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The task with its form as far as the person has filled it in.
     *
     * @throws Problem 404 unknown or foreign, 403 WRONG_ROLE, 409 ALREADY_HANDLED
     */
    public TaskSheet open(String taskId, Actor actor) {
        InboxItem item = readable(taskId, actor);
        rules.inRole(item, actor);
        rules.stillOpen(item);
        rules.notVetoed(item, actor);
        CaseFile caseFile = caseFiles.get(item.card().caseNo());
        return new TaskSheet(item, desk.lay(caseFile, item.card().formId(), taskId, actor));
    }

    /**
     * For whoever follows an old link: the number of the case of a task that is no longer to be done.
     *
     * @return empty while it is to be done
     * @throws Problem 404 unknown or foreign
     */
    Optional<String> caseOfDone(String taskId, Actor actor) {
        InboxItem item = readable(taskId, actor);
        return item.isOpen() ? Optional.empty() : Optional.of(item.card().caseNo());
    }

    @Transactional
    public InboxItem claim(String taskId, int version, Actor actor) {
        InboxItem item = actable(taskId, version, actor);
        engine.claim(taskId, actor.username());
        item.assign(actor.username(), actor.name());
        audit.record(
                actor.username(),
                "TASK_CLAIMED",
                item.card().caseNo(),
                Map.of("task", item.card().taskKey()));
        return rows.save(item);
    }

    @Transactional
    public InboxItem unclaim(String taskId, int version, Actor actor) {
        InboxItem item = actable(taskId, version, actor);
        if (item.assignee() == null || item.card().personal()) {
            throw Problem.conflict("NOT_CLAIMED");
        }
        engine.release(taskId);
        item.assign(null, null);
        audit.record(
                actor.username(),
                "TASK_RELEASED",
                item.card().caseNo(),
                Map.of("task", item.card().taskKey()));
        return rows.save(item);
    }

    /** Keeps what was typed; completes nothing. */
    @Transactional
    public FormWork save(String taskId, int draftVersion, FormInput input, Actor actor) {
        TaskSheet sheet = open(taskId, actor);
        rules.notSuspended(sheet.item(), sheet.work().caseFile());
        rules.heldByNobodyElse(sheet.item(), actor);
        return desk.save(sheet.work(), draftVersion, input, actor);
    }

    /**
     * Completes the task: checks the form, keeps it as a submission, moves the process on.
     *
     * @return the submission; that of the first call when the key was used before
     * @throws Problem 422 with every error, 409 stale or handled, 403 not for this person
     */
    @Transactional
    public Submission complete(String taskId, Completion completion, Actor actor) {
        if (keys.usedBefore(actor, completion.key(), taskId)) {
            return submissions.ofTask(taskId).orElseThrow(() -> Problem.conflict("ALREADY_HANDLED"));
        }
        InboxItem item = actable(taskId, completion.version(), actor);
        CaseFile caseFile = caseFiles.hold(item.card().caseNo());
        rules.notSuspended(item, caseFile);
        FormWork work = desk.lay(caseFile, item.card().formId(), taskId, actor).showing(completion.shown());
        rules.draftAsSeen(work, completion.draftVersion());
        Map<String, Object> data = completion.input() == null
                ? work.data()
                : binder.merge(work.form(), work.context(), work.data(), completion.input());
        FormResult result = binder.submit(work.form(), work.context(), data);
        if (!result.valid()) {
            throw Problem.invalid(result.errors());
        }
        keys.use(actor, completion.key(), taskId);
        return carryOut(item, work, result.data(), actor);
    }

    /**
     * Returns a case with an opinion and the places to change.
     *
     * @param places each {@code formId:path}
     * @throws Problem 409 NOT_RETURNABLE when the task's form knows no return
     */
    @Transactional
    public Submission giveBack(
            String taskId, int version, String opinion, List<String> places, String key, Actor actor) {
        TaskSheet sheet = open(taskId, actor);
        Map<String, Object> values = new HashMap<>();
        FiledOpinion.decision(sheet.work().form())
                .filter(field -> field.options().stream()
                        .anyMatch(option -> option.value().equals("RETURN")))
                .ifPresentOrElse(field -> values.put(field.key(), "RETURN"), () -> {
                    throw Problem.conflict("NOT_RETURNABLE");
                });
        FiledOpinion.opinion(sheet.work().form()).ifPresent(field -> values.put(field.key(), opinion));
        FiledOpinion.returnedFields(sheet.work().form()).ifPresent(field -> values.put(field.key(), places));
        return complete(taskId, new Completion(version, null, FormInput.ofJson(values), key), actor);
    }

    private Submission carryOut(InboxItem item, FormWork work, Map<String, Object> data, Actor actor) {
        TaskCard card = item.card();
        Submission filed = submissions.record(
                card.caseNo(), card.formId(), card.taskId(), card.taskKey(), data, card.sealed(), actor);
        desk.clear(work);
        FiledOpinion opinion = FiledOpinion.read(work.form(), data);
        if (opinion.isCorrection()) {
            caseFiles.reopen(card.caseNo(), opinion.reopened(), opinion.opinion());
        }
        item.complete(actor.username(), opinion.resultLabel(), clock.instant());
        rows.save(item);
        record.keep(item, opinion, filed, actor);
        engine.complete(card.taskId(), actor.username(), opinion.variables());
        return filed;
    }

    private InboxItem actable(String taskId, int version, Actor actor) {
        InboxItem item = readable(taskId, actor);
        rules.inRole(item, actor);
        rules.stillOpen(item);
        rules.notVetoed(item, actor);
        rules.notSuspended(item, caseFiles.get(item.card().caseNo()));
        rules.heldByNobodyElse(item, actor);
        rules.seenAsItIs(item, version);
        rules.notRecused(item, actor);
        rules.notConsecutive(item, actor);
        return item;
    }

    /**
     * Whom the task waits for may open it, even where the rest of the case is still closed to the person; a personal
     * one no longer once it is done.
     */
    private InboxItem readable(String taskId, Actor actor) {
        InboxItem item = rows.findByTaskId(taskId).orElseThrow(Problem::notFound);
        boolean over = item.card().personal() && !item.isOpen();
        if (over || !item.isFor(actor, GateRules.buckets(actor))) {
            caseFiles.readable(item.card().caseNo(), actor);
        }
        return item;
    }
}
