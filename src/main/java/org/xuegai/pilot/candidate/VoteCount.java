package org.xuegai.pilot.candidate;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.Values;

/** Counts the opened votes of a candidate since its last survey: who is looked at again is voted on anew. */
@Component
class VoteCount {

    static final String FORM = "task-force-vote";
    static final String SURVEY = "pilot-survey-record";

    private final Submissions submissions;

    VoteCount(Submissions submissions) {
        this.submissions = submissions;
    }

    Votes of(String caseNo) {
        List<String> votes = cast(caseNo)
                .map(filed -> Values.text(filed.values(), "recommendation"))
                .toList();
        return new Votes(count(votes, "RECOMMEND"), count(votes, "RESERVE"), count(votes, "NOT_RECOMMEND"));
    }

    /** Members who found on their own that they must keep off. */
    int recused(String caseNo) {
        return (int) cast(caseNo)
                .filter(filed -> "RECUSED".equals(Values.text(filed.values(), "recommendation")))
                .count();
    }

    private Stream<Submission> cast(String caseNo) {
        List<Submission> filed = submissions.of(caseNo);
        int surveyed = filed.stream().map(Submission::formId).toList().lastIndexOf(SURVEY);
        return filed.subList(surveyed + 1, filed.size()).stream()
                .filter(vote -> vote.formId().equals(FORM));
    }

    private static int count(List<String> votes, String vote) {
        return (int) votes.stream().filter(vote::equals).count();
    }
}
