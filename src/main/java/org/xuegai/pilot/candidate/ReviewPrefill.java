package org.xuegai.pilot.candidate;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;

/** Whoever registers the task force's meeting finds the votes counted. */
@Component
class ReviewPrefill implements CasePrefill {

    static final String FORM = "pilot-review";

    private final VoteCount count;
    private final TaskForce taskForce;

    ReviewPrefill(VoteCount count, TaskForce taskForce) {
        this.count = count;
        this.taskForce = taskForce;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Votes votes = count.of(caseFile.caseNo());
        Map<String, Object> data = new HashMap<>();
        data.put("memberCount", taskForce.freeFor(caseFile.societyId()).size() - count.recused(caseFile.caseNo()));
        data.put("votesCast", votes.cast());
        data.put("recommendCount", votes.recommended());
        data.put("reserveCount", votes.reserve());
        data.put("notRecommendCount", votes.against());
        data.put("attendeeCount", votes.cast() == 0 ? null : votes.cast());
        return data;
    }
}
