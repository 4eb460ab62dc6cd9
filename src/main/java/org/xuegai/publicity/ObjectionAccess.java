package org.xuegai.publicity;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.AttachmentVeto;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submissions;

/** Who may read an objection with its objector: the verifiers, the head of department, the auditor. Source: 2.0.5 严格保密 */
@Component
class ObjectionAccess implements AttachmentVeto {

    private final ObjectionRows objections;
    private final VerifierVeto veto;
    private final CaseFiles caseFiles;
    private final OpenWork openWork;
    private final Submissions submissions;

    ObjectionAccess(
            ObjectionRows objections,
            VerifierVeto veto,
            CaseFiles caseFiles,
            OpenWork openWork,
            Submissions submissions) {
        this.objections = objections;
        this.veto = veto;
        this.caseFiles = caseFiles;
        this.openWork = openWork;
        this.submissions = submissions;
    }

    /** Who may see that there are objections, not what they say. */
    static boolean mayList(Actor actor) {
        return actor.isOn(Role.Side.ASSOCIATION) || actor.has(Role.auditor);
    }

    boolean mayRead(Objection objection, Actor actor) {
        return actor.has(Role.auditor)
                || actor.has(Role.departmentHead)
                || (objection.isOpen() ? verifies(objection, actor) : verified(objection, actor));
    }

    /** Evidence lies among the case's files, which many more people may read. */
    @Override
    public boolean hides(Attachment attachment, Actor actor) {
        return Attachment.OUTSIDE.equals(attachment.uploadedBy())
                && objections
                        .findByFile(attachment.id())
                        .filter(objection -> mayRead(objection, actor))
                        .isEmpty();
    }

    private boolean verifies(Objection objection, Actor actor) {
        return openWork.of(objection.caseNo(), actor).stream()
                        .anyMatch(task -> task.mine() && task.taskId().equals(objection.taskId()))
                && veto.reason(caseFiles.get(objection.caseNo()), actor).isEmpty();
    }

    private boolean verified(Objection objection, Actor actor) {
        return submissions
                .ofTask(objection.taskId())
                .filter(filed -> filed.submittedBy().equals(actor.username())
                        || filed.values().get("verifierNames") instanceof List<?> named
                                && named.contains(actor.username()))
                .isPresent();
    }
}
