package org.xuegai.request;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.attachment.AttachmentAccess;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.OpenWork;

/** Who may ask for something beside a case, or has a task in it, adds papers also once the case is in the archive. */
@Component
class RequestPapers implements AttachmentAccess {

    private final List<SideRequest> kinds;
    private final CaseFiles caseFiles;
    private final OpenWork openWork;

    RequestPapers(List<SideRequest> kinds, CaseFiles caseFiles, OpenWork openWork) {
        this.kinds = kinds;
        this.caseFiles = caseFiles;
        this.openWork = openWork;
    }

    /** Asking gives nobody the case to read. */
    @Override
    public boolean mayRead(String caseNo, Actor actor) {
        return false;
    }

    @Override
    public boolean mayAdd(String caseNo, Actor actor) {
        return !actor.has(Role.auditor)
                && (kinds.stream().anyMatch(kind -> kind.appliesTo(caseFiles.get(caseNo), actor))
                        || openWork.of(caseNo, actor).stream().anyMatch(OpenWork.OpenTask::mine));
    }
}
