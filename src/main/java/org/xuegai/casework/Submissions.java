package org.xuegai.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.platform.Json;
import org.xuegai.platform.XuegaiClock;

/** Numbered, immutable filings of forms. */
@Component
public class Submissions {

    private final SubmissionRows rows;
    private final CaseTypes types;
    private final XuegaiClock clock;

    Submissions(SubmissionRows rows, CaseTypes types, XuegaiClock clock) {
        this.rows = rows;
        this.types = types;
        this.clock = clock;
    }

    /**
     * @param data typed values as the form gave them
     * @param taskId engine task completed with it; null for the start form
     */
    @Transactional
    public Submission record(
            String caseNo, String formId, String taskId, String taskKey, Map<String, Object> data, Actor actor) {
        return record(caseNo, formId, taskId, taskKey, data, false, actor);
    }

    /** @param sealed nobody reads it before {@link SealedFilings#open} */
    @Transactional
    public Submission record(
            String caseNo,
            String formId,
            String taskId,
            String taskKey,
            Map<String, Object> data,
            boolean sealed,
            Actor actor) {
        int revision = rows.countByCaseNoAndFormId(caseNo, formId) + 1;
        String json = Json.write(data);
        return rows.save(new Submission(
                null,
                caseNo,
                formId,
                revision,
                taskId,
                taskKey,
                actor.username(),
                actor.name(),
                actor.societyId(),
                clock.instant(),
                json,
                Json.sha256(json),
                sealed));
    }

    public Optional<Submission> latest(String caseNo, String formId) {
        return rows.findLatest(caseNo, formId);
    }

    /** What holds of the form in each case in which it was filed. */
    public List<Submission> latestOfAll(String formId) {
        return rows.findLatestOfAll(formId);
    }

    public Optional<Submission> revision(String caseNo, String formId, int revision) {
        return rows.findRevision(caseNo, formId, revision);
    }

    public Optional<Submission> ofTask(String taskId) {
        return rows.findByTaskId(taskId);
    }

    /** The latest filing of the form the case began with; empty while it is a draft. */
    public Optional<Submission> main(CaseFile caseFile) {
        return latest(caseFile.caseNo(), types.get(caseFile.caseType()).startForm());
    }

    /** A society reads what itself has filed, an expert that and his own, everybody else with access reads all. */
    public List<Submission> readable(CaseFile caseFile, Actor actor) {
        return of(caseFile.caseNo()).stream()
                .filter(submission -> isReadable(submission, caseFile, actor))
                .toList();
    }

    private static boolean isReadable(Submission submission, CaseFile caseFile, Actor actor) {
        boolean outside = actor.isOn(Role.Side.SOCIETY) || actor.isOn(Role.Side.EXPERT);
        return !outside
                || caseFile.isOf(submission.societyId())
                || (actor.isOn(Role.Side.EXPERT) && submission.submittedBy().equals(actor.username()));
    }

    /** All filings of a case that are not sealed, oldest first. */
    public List<Submission> of(String caseNo) {
        return rows.findOf(caseNo);
    }
}
