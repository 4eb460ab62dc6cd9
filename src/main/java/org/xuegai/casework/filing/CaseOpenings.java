package org.xuegai.casework.filing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.account.Actor;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Opens cases: gives the number, freezes the society's profile, keeps the place in the batch. */
@Component
public class CaseOpenings {

    private final CaseTypes types;
    private final CaseNumbers numbers;
    private final CaseFiles caseFiles;
    private final Societies societies;
    private final List<FilingBatches> batches;
    private final CaseEngine engine;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CaseOpenings(
            CaseTypes types,
            CaseNumbers numbers,
            CaseFiles caseFiles,
            Societies societies,
            List<FilingBatches> batches,
            CaseEngine engine,
            AuditLog audit,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.types = types;
        this.numbers = numbers;
        this.caseFiles = caseFiles;
        this.societies = societies;
        this.batches = batches;
        this.engine = engine;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Case types the person may begin. */
    public List<CaseType> startable(Actor actor) {
        return types.all().stream().filter(type -> type.mayBegin(actor)).toList();
    }

    /** The same, each with the batches open for it. */
    public List<StartChoice> choices(Actor actor) {
        return startable(actor).stream()
                .map(type -> new StartChoice(type.key(), type.title(), type.isOwn(), batchesFor(type.key(), actor)))
                .toList();
    }

    /** Batches in which the person's society may still begin a case, the nearest deadline first. */
    public List<FilingBatches.Batch> batchesFor(String caseType, Actor actor) {
        if (actor.societyId() == null) {
            return List.of();
        }
        return batches.stream()
                .filter(source -> source.appliesTo(caseType))
                .flatMap(source -> source.openFor(caseType, actor.societyId()).stream())
                .filter(batch -> free(actor.societyId(), caseType, batch.code()))
                .toList();
    }

    /** Cases of the type that the person's society has begun and not given up, the latest first. */
    List<CaseFile> begun(String caseType, Actor actor) {
        return actor.societyId() == null ? List.of() : caseFiles.placed(caseType, actor.societyId());
    }

    /**
     * Opens a draft.
     *
     * @param batchCode wanted batch; null takes the only or nearest open one
     * @throws Problem 403 START_ROLE, 403 SOCIETY_STOPPED, 409 CASE_OPEN, 409 NO_OPEN_BATCH
     */
    public CaseFile begin(String caseType, String batchCode, Actor actor) {
        return begin(caseType, batchCode, actor, draft -> {});
    }

    /**
     * Opens a draft and does more with it: both or nothing.
     *
     * @param further what it throws leaves no case behind, only a number that nobody gets
     */
    public CaseFile begin(String caseType, String batchCode, Actor actor, Consumer<CaseFile> further) {
        CaseType type = types.get(caseType);
        if (!type.mayBegin(actor)) {
            throw Problem.forbidden("START_ROLE", type.title());
        }
        if (type.isOwn()) {
            return beginOwn(type, type.title(), batchCode, actor, further);
        }
        Society society = societies.findById(actor.societyId()).orElseThrow(Problem::notFound);
        if (!society.active()) {
            throw Problem.forbidden("SOCIETY_STOPPED", society.name());
        }
        String batch = batch(caseType, batchCode, actor);
        String caseNo = numbers.next(type.caseNoPrefix());
        return transaction.execute(status -> {
            CaseFile draft = open(caseNo, caseType, society, batch, actor);
            further.accept(draft);
            return draft;
        });
    }

    /**
     * Opens a matter of the association's own.
     *
     * @param about what it is about; a filing that names it says so again
     */
    public CaseFile beginOwn(CaseType type, String about, String batchCode, Actor actor, Consumer<CaseFile> further) {
        String caseNo = numbers.next(type.caseNoPrefix());
        return transaction.execute(status -> {
            CaseFile draft = caseFiles.beginOwn(caseNo, type.key(), about, batchCode, actor);
            audit.record(actor.username(), "CASE_STARTED", caseNo, Map.of("type", type.key()));
            further.accept(draft);
            return draft;
        });
    }

    /**
     * Opens a case for a society that has been called upon, and starts it: the society fills it in as its first task.
     * For jobs; it is part of their transaction.
     *
     * @param before what must be on record when the process starts
     * @throws Problem 409 CASE_OPEN when the society has one in this batch already
     */
    public CaseFile callUpon(Society society, CaseType type, String batchCode, Actor by, Consumer<CaseFile> before) {
        CaseFile called = open(numbers.nextWithin(type.caseNoPrefix()), type.key(), society, batchCode, by);
        before.accept(called);
        engine.start(called, type);
        return called;
    }

    private CaseFile open(String caseNo, String caseType, Society society, String batch, Actor actor) {
        occupy(society.id(), caseType, batch, caseNo);
        CaseFile draft = caseFiles.begin(caseNo, caseType, society, batch, actor);
        audit.record(actor.username(), "CASE_STARTED", caseNo, Map.of("type", caseType));
        return draft;
    }

    private boolean free(long societyId, String caseType, String batchCode) {
        return jdbc.sql("select count(*) from case_place where society_id = ? and case_type = ? and batch_code = ?")
                        .params(societyId, caseType, batchCode)
                        .query(Integer.class)
                        .single()
                == 0;
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

    /** A case that ended without a decision leaves its place to another try. */
    @EventListener
    void vacate(CaseStatusChanged change) {
        if (change.to().isBrokenOff()) {
            jdbc.sql("delete from case_place where case_no = ?")
                    .param(change.caseNo())
                    .update();
        }
    }
}
