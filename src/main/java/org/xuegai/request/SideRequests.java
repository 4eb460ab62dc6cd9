package org.xuegai.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.account.Recusals;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.FormDesk;
import org.xuegai.casework.filing.FormWork;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormDefinition;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormResult;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** Takes requests: lays their form out, checks it, keeps it as a submission and starts the process. */
@Service
public class SideRequests {

    private final List<SideRequest> kinds;
    private final PendingRequests pending;
    private final CaseFiles cases;
    private final FormDesk desk;
    private final FormBinder binder;
    private final Submissions submissions;
    private final CaseEngine engine;
    private final Recusals recusals;
    private final CaseTimeline timeline;
    private final AuditLog audit;
    private final Messages messages;

    SideRequests(
            List<SideRequest> kinds,
            PendingRequests pending,
            CaseFiles cases,
            FormDesk desk,
            FormBinder binder,
            Submissions submissions,
            CaseEngine engine,
            Recusals recusals,
            CaseTimeline timeline,
            AuditLog audit,
            Messages messages) {
        this.kinds = kinds;
        this.pending = pending;
        this.cases = cases;
        this.desk = desk;
        this.binder = binder;
        this.submissions = submissions;
        this.engine = engine;
        this.recusals = recusals;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    /**
     * The request's form as far as it has been filled in.
     *
     * @param key e.g. {@code adjustment}
     * @throws Problem 404 unknown or foreign, 409 REQUEST_NOT_NOW when it cannot be asked for (any more), 409
     *     ALREADY_RUNNING while an earlier one is under way, 403 RECUSED for who has a post in the society
     */
    public FormWork lay(String caseNo, String key, Actor actor) {
        CaseFile caseFile = cases.readable(caseNo, actor);
        SideRequest kind = suitable(caseFile, key, actor);
        FormWork work = desk.lay(caseFile, kind.formId(), null, actor);
        Map<String, Object> data = new LinkedHashMap<>(work.data());
        data.putAll(kind.given(caseFile, actor));
        return work.with(data).knowing(kind.facts(caseFile, actor));
    }

    /** Keeps what was typed; asks for nothing yet. */
    @Transactional
    public FormWork save(String caseNo, String key, int version, FormInput input, Actor actor) {
        return desk.save(lay(caseNo, key, actor), version, input, actor);
    }

    /**
     * Sends the request.
     *
     * @throws Problem 422 with every error at its field, 409 STALE_VERSION or ALREADY_RUNNING
     */
    @Transactional
    public Submission send(String caseNo, String key, int version, Actor actor) {
        FormWork work = lay(caseNo, key, actor);
        if (version != work.version()) {
            throw Problem.conflict("STALE_VERSION");
        }
        FormResult result = binder.check(work.form(), work.context(), work.data());
        if (!result.valid()) {
            throw Problem.invalid(result.errors());
        }
        CaseFile caseFile = cases.hold(caseNo);
        SideRequest kind = suitable(caseFile, key, actor);
        Map<String, Object> data = kind.completed(caseFile, new LinkedHashMap<>(result.data()), actor);
        Submission sent = submissions.record(caseNo, kind.formId(), null, "StartEvent", data, actor);
        desk.clear(work);
        timeline.person(
                caseNo,
                actor,
                kind.role(caseFile, actor),
                messages.official("request.%s.asked".formatted(key)),
                reason(work.form(), data),
                true);
        audit.record(actor.username(), "REQUEST_SENT", caseNo, Map.of("form", kind.formId(), "sha256", sent.sha256()));
        engine.startBeside(caseFile, kind.processId(), kind.variables(caseFile, data));
        return sent;
    }

    /** Whether the actor's post in the society forbids handling its cases. Source: domain 2.0.1 separation rules */
    boolean keepsOff(CaseFile caseFile, Actor actor) {
        return actor.isOn(Role.Side.ASSOCIATION) && recusals.holdsPost(actor.userId(), caseFile.societyId());
    }

    /** Whether somebody decides on it; what nobody decides on is entered, not asked for. */
    boolean isDecided(String key) {
        return !kind(key).decidedOn().isEmpty();
    }

    private SideRequest kind(String key) {
        return kinds.stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private SideRequest suitable(CaseFile caseFile, String key, Actor actor) {
        SideRequest kind = kind(key);
        if (!kind.appliesTo(caseFile, actor)) {
            throw Problem.conflict("REQUEST_NOT_NOW");
        }
        if (keepsOff(caseFile, actor)) {
            throw Problem.forbidden("RECUSED", caseFile.societyName());
        }
        if (pending.since(caseFile, kind).isPresent()) {
            throw Problem.conflict("ALREADY_RUNNING");
        }
        return kind;
    }

    /** What the form marks as such; null where nothing was written. */
    private static String reason(FormDefinition form, Map<String, Object> data) {
        return form.fields()
                .filter(field -> field.property("opinion") != null)
                .map(field -> data.get(field.key()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }
}
