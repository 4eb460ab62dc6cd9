package org.xuegai.casework;

import java.util.List;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.audit.AuditLog;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormResult;
import org.xuegai.platform.Json;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Begins cases: draft, saves of the draft, and the filing that starts the process. */
@Component
public class CaseFilings {

    private final CaseTypes types;
    private final CaseNumbers numbers;
    private final CaseFileRows rows;
    private final CaseFiles caseFiles;
    private final FormDesk desk;
    private final FormBinder binder;
    private final Submissions submissions;
    private final CaseTimeline timeline;
    private final CaseEngine engine;
    private final Societies societies;
    private final List<FilingBatches> batches;
    private final AuditLog audit;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final XuegaiClock clock;

    CaseFilings(
            CaseTypes types,
            CaseNumbers numbers,
            CaseFileRows rows,
            CaseFiles caseFiles,
            FormDesk desk,
            FormBinder binder,
            Submissions submissions,
            CaseTimeline timeline,
            CaseEngine engine,
            Societies societies,
            List<FilingBatches> batches,
            AuditLog audit,
            Messages messages,
            JdbcClient jdbc,
            XuegaiClock clock) {
        this.types = types;
        this.numbers = numbers;
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.desk = desk;
        this.binder = binder;
        this.submissions = submissions;
        this.timeline = timeline;
        this.engine = engine;
        this.societies = societies;
        this.batches = batches;
        this.audit = audit;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Case types the person may begin. */
    public List<CaseType> startable(Actor actor) {
        return types.all().stream().filter(type -> actor.has(type.startRole())).toList();
    }

    /** Open batches for the person's society; empty when the type has none or all are closed. */
    public List<FilingBatches.Batch> batchesFor(String caseType, Actor actor) {
        return batches.stream()
                .filter(source -> source.appliesTo(caseType))
                .flatMap(source -> source.openFor(caseType, actor.societyId()).stream())
                .toList();
    }

    /**
     * Opens a draft.
     *
     * @param batchCode wanted batch; null takes the only or nearest open one
     * @throws Problem 403 START_ROLE, 409 CASE_OPEN, 409 NO_OPEN_BATCH
     */
    @Transactional
    public CaseFile begin(String caseType, String batchCode, Actor actor) {
        CaseType type = types.get(caseType);
        if (!actor.has(type.startRole()) || actor.societyId() == null) {
            throw Problem.forbidden("START_ROLE", type.title());
        }
        Society society = societies.findById(actor.societyId()).orElseThrow(Problem::notFound);
        String batch = batch(caseType, batchCode, actor);
        String caseNo = numbers.next(type.caseNoPrefix());
        occupy(society.id(), caseType, batch, caseNo);
        CaseFile draft = rows.save(new CaseFile(
                caseNo,
                caseType,
                society.id(),
                society.name(),
                batch,
                actor.username(),
                Json.write(society),
                clock.instant()));
        audit.record(actor.username(), "CASE_STARTED", caseNo, Map.of("type", caseType));
        return draft;
    }

    /** The start form of a draft, for its society's clerk. */
    public FormWork draft(String caseNo, Actor actor) {
        CaseFile caseFile = caseFiles.readable(caseNo, actor);
        CaseType type = types.get(caseFile.caseType());
        if (!actor.has(type.startRole())) {
            throw Problem.forbidden("START_ROLE", type.title());
        }
        if (caseFile.status() != CaseStatus.DRAFT) {
            throw Problem.conflict("NOT_A_DRAFT");
        }
        return desk.lay(caseFile, type.startForm(), null, actor);
    }

    @Transactional
    public FormWork save(String caseNo, int version, FormInput input, Actor actor) {
        return desk.save(draft(caseNo, actor), version, input, actor);
    }

    /**
     * Files the draft: checks it, keeps it as revision 1 and starts the process.
     *
     * @throws Problem 422 with every error at its field; the draft stays as typed
     */
    @Transactional
    public Submission submit(String caseNo, int version, Actor actor) {
        FormWork work = draft(caseNo, actor);
        if (version != work.version()) {
            throw Problem.conflict("STALE_VERSION");
        }
        FormResult result = binder.check(work.form(), work.context(), work.data());
        if (!result.valid()) {
            throw Problem.invalid(result.errors());
        }
        CaseType type = types.get(work.caseFile().caseType());
        Submission filed = submissions.record(caseNo, work.form().id(), null, "StartEvent", result.data(), actor);
        desk.clear(work);
        timeline.person(
                caseNo, actor, type.startRole(), messages.official("casework.event.drafted", type.title()), null, true);
        audit.record(actor.username(), "CASE_FILED", caseNo, Map.of("sha256", filed.sha256()));
        engine.start(work.caseFile(), type);
        return filed;
    }

    private String batch(String caseType, String wanted, Actor actor) {
        if (batches.stream().noneMatch(source -> source.appliesTo(caseType))) {
            return null;
        }
        return batchesFor(caseType, actor).stream()
                .map(FilingBatches.Batch::code)
                .filter(code -> wanted == null || wanted.isBlank() || code.equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("NO_OPEN_BATCH"));
    }

    private void occupy(long societyId, String caseType, String batchCode, String caseNo) {
        try {
            jdbc.sql("insert into case_place (society_id, case_type, batch_code, case_no) values (?, ?, ?, ?)")
                    .params(societyId, caseType, batchCode == null ? caseNo : batchCode, caseNo)
                    .update();
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("CASE_OPEN");
        }
    }
}
