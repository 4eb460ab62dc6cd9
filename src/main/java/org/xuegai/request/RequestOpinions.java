package org.xuegai.request;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.Submissions;
import org.xuegai.document.approval.OpinionsBeside;

/** What was said on a request is no opinion on the filing: the approval form leaves it out. */
@Component
class RequestOpinions implements OpinionsBeside {

    private final List<SideRequest> kinds;
    private final Submissions submissions;

    RequestOpinions(List<SideRequest> kinds, Submissions submissions) {
        this.kinds = kinds;
        this.submissions = submissions;
    }

    @Override
    public boolean isBeside(CaseEvent opinion) {
        return opinion.taskKey() != null
                && submissions.of(opinion.caseNo()).stream()
                        .filter(filed -> opinion.taskKey().equals(filed.taskKey()))
                        .anyMatch(filed ->
                                kinds.stream().anyMatch(kind -> kind.decidedOn().contains(filed.formId())));
    }
}
