package org.xuegai.request;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEngine;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;

/** Requests that have been sent and on which nothing has been decided yet. */
@Component
class PendingRequests {

    private final CaseEngine engine;
    private final Submissions submissions;

    PendingRequests(CaseEngine engine, Submissions submissions) {
        this.engine = engine;
        this.submissions = submissions;
    }

    /** When the request was sent that is under way now; empty when there is none. */
    Optional<Instant> since(CaseFile caseFile, SideRequest kind) {
        return engine.runsBeside(caseFile.caseNo(), kind.processId())
                ? submissions.latest(caseFile.caseNo(), kind.formId()).map(Submission::submittedAt)
                : Optional.empty();
    }
}
