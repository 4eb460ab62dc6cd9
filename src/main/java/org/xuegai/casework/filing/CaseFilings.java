package org.xuegai.casework.filing;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Actor;
import org.xuegai.audit.AuditLog;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormBinder;
import org.xuegai.form.FormInput;
import org.xuegai.form.FormResult;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;

/** Drafts and their filing, which starts the process. */
@Component
public class CaseFilings {

    private final CaseTypes types;
    private final CaseFiles caseFiles;
    private final FormDesk desk;
    private final FormBinder binder;
    private final Submissions submissions;
    private final CaseTimeline timeline;
    private final CaseEngine engine;
    private final AuditLog audit;
    private final Messages messages;

    CaseFilings(
            CaseTypes types,
            CaseFiles caseFiles,
            FormDesk desk,
            FormBinder binder,
            Submissions submissions,
            CaseTimeline timeline,
            CaseEngine engine,
            AuditLog audit,
            Messages messages) {
        this.types = types;
        this.caseFiles = caseFiles;
        this.desk = desk;
        this.binder = binder;
        this.submissions = submissions;
        this.timeline = timeline;
        this.engine = engine;
        this.audit = audit;
        this.messages = messages;
    }

    public boolean mayFill(CaseFile caseFile, Actor actor) {
        return types.get(caseFile.caseType()).mayBegin(actor);
    }

    /** The start form of a draft, for its society's clerk. */
    public FormWork draft(String caseNo, Actor actor) {
        CaseFile caseFile = caseFiles.readable(caseNo, actor);
        CaseType type = types.get(caseFile.caseType());
        if (!type.mayBegin(actor)) {
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
        String said = messages.official(type.sentBy("casework.event.drafted"), type.title());
        timeline.person(caseNo, actor, type.startRole(), said, null, true);
        audit.record(actor.username(), "CASE_FILED", caseNo, Map.of("sha256", filed.sha256()));
        if (type.isOwn()) {
            filed.matter(work.form()).ifPresent(matter -> caseFiles.call(caseNo, matter));
        }
        engine.start(work.caseFile(), type);
        return filed;
    }
}
