package org.xuegai.pilot.candidate;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;

/** Counts the opened votes of a candidate. */
@Component
class VoteCount {

    static final String FORM = "task-force-vote";

    private final Submissions submissions;

    VoteCount(Submissions submissions) {
        this.submissions = submissions;
    }

    Votes of(String caseNo) {
        List<String> votes = submissions.of(caseNo).stream()
                .filter(filed -> filed.formId().equals(FORM))
                .map(filed -> Values.text(filed.values(), "recommendation"))
                .toList();
        return new Votes(count(votes, "RECOMMEND"), count(votes, "RESERVE"), count(votes, "NOT_RECOMMEND"));
    }

    /** Members who found on their own that they must keep off. */
    int recused(String caseNo) {
        return (int) submissions.of(caseNo).stream()
                .filter(filed -> filed.formId().equals(FORM))
                .filter(filed -> "RECUSED".equals(Values.text(filed.values(), "recommendation")))
                .count();
    }

    private static int count(List<String> votes, String vote) {
        return (int) votes.stream().filter(vote::equals).count();
    }
}
