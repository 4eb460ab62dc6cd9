package org.xuegai.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.platform.Json;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.society.Society;

/** The cases, and the few things that other modules may record on them. */
@Component
public class CaseFiles {

    private final CaseFileRows rows;
    private final CaseAccess access;

    private final XuegaiClock clock;

    CaseFiles(CaseFileRows rows, CaseAccess access, XuegaiClock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** Whether there is any case at all. */
    public boolean any() {
        return rows.count() > 0;
    }

    /**
     * A new draft.
     *
     * @param batchCode null where the type has no batches
     */
    public CaseFile begin(String caseNo, String caseType, Society society, String batchCode, Actor by) {
        return rows.save(new CaseFile(
                caseNo,
                caseType,
                society.id(),
                society.name(),
                batchCode,
                by.username(),
                Json.write(society),
                clock.instant()));
    }

    /**
     * A new matter of the association's own.
     *
     * @param about what it is about; stands where others name their society
     * @param batchCode null where the type has no batches
     */
    public CaseFile beginOwn(String caseNo, String caseType, String about, String batchCode, Actor by) {
        return rows.save(new CaseFile(
                caseNo, caseType, null, about, batchCode, by.username(), Json.write(Map.of()), clock.instant()));
    }

    /** An own matter is called by what is filed about it, e.g. 2026 年“两化”建设试点. */
    @Transactional
    public void call(String caseNo, String matter) {
        CaseFile caseFile = get(caseNo);
        caseFile.call(matter);
        rows.save(caseFile);
    }

    /** For numbers that somebody has typed. */
    public Optional<CaseFile> find(String caseNo) {
        return rows.findByCaseNo(caseNo);
    }

    /** @throws IllegalArgumentException if there is no such case: for callers that must know it */
    public CaseFile get(String caseNo) {
        return rows.findByCaseNo(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    /**
     * The case, kept for this transaction: two who change one case wait for each other instead of each holding what
     * the other needs.
     *
     * @throws IllegalArgumentException if there is no such case: for callers that must know it
     */
    public CaseFile hold(String caseNo) {
        return rows.findHeldByCaseNo(caseNo).orElseThrow(() -> new IllegalArgumentException(caseNo));
    }

    /** Whether the actor may read the case as a whole, not only what a task of it shows. */
    public boolean mayRead(CaseFile caseFile, Actor actor) {
        return access.mayRead(caseFile, actor);
    }

    /** @throws Problem 404 when it is not there or not the actor's to know */
    public CaseFile readable(String caseNo, Actor actor) {
        return rows.findByCaseNo(caseNo)
                .filter(caseFile -> mayRead(caseFile, actor))
                .orElseThrow(Problem::notFound);
    }

    /** Cases that keep their society's place, so none that ended without a decision; latest first. */
    public List<CaseFile> placed(String caseType, long societyId) {
        return rows.findPlaced(caseType, societyId);
    }

    /** All cases of one type in a batch, whatever became of them, oldest first. */
    public List<CaseFile> ofBatch(String caseType, String batchCode) {
        return rows.findByCaseTypeAndBatchCodeOrderById(caseType, batchCode);
    }

    /**
     * Keeps the number of the issued paper with the case.
     *
     * @param docNumber null when the one it had was made void
     */
    @Transactional
    public void number(String caseNo, String docNumber) {
        CaseFile caseFile = get(caseNo);
        caseFile.number(docNumber);
        rows.save(caseFile);
    }

    /**
     * Names the places that the society may change in its next filing.
     *
     * @param places each {@code formId:path}
     */
    @Transactional
    public void reopen(String caseNo, List<String> places, String note) {
        CaseFile caseFile = get(caseNo);
        caseFile.reopen(places, note);
        rows.save(caseFile);
    }

    @Transactional
    public void closeReopened(String caseNo) {
        CaseFile caseFile = get(caseNo);
        if (!caseFile.reopened().isEmpty()) {
            caseFile.closeReopened();
            rows.save(caseFile);
        }
    }
}
