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
        int revision = latest(caseNo, formId).map(Submission::revision).orElse(0) + 1;
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
                Json.sha256(json)));
    }

    public Optional<Submission> latest(String caseNo, String formId) {
        return rows.findFirstByCaseNoAndFormIdOrderByRevisionDesc(caseNo, formId);
    }

    public Optional<Submission> revision(String caseNo, String formId, int revision) {
        return rows.findByCaseNoAndFormIdAndRevision(caseNo, formId, revision);
    }

    public Optional<Submission> ofTask(String taskId) {
        return rows.findByTaskId(taskId);
    }

    /** The latest filing of the form the case began with; empty while it is a draft. */
    public Optional<Submission> main(CaseFile caseFile) {
        return latest(caseFile.caseNo(), types.get(caseFile.caseType()).startForm());
    }

    /** A society reads what itself has filed, everybody else with access reads all. */
    public List<Submission> readable(CaseFile caseFile, Actor actor) {
        return of(caseFile.caseNo()).stream()
                .filter(submission -> !actor.isOn(Role.Side.SOCIETY) || caseFile.isOf(submission.societyId()))
                .toList();
    }

    /** All filings of a case, oldest first. */
    public List<Submission> of(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo);
    }
}
