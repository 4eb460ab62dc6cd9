package org.xuegai.publicity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Recusals;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;

/** Who keeps off the objections to a case: whoever handled it or has a post in a society it concerns. Source: 2.0.5 */
@Component
class CaseHandlers {

    /** The verification itself is no handling: who verified one objection may verify the next. */
    static final String VERIFICATION = "UserTask_VerifyObjection";

    private final PublicitySubjects subjects;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final Submissions submissions;
    private final Recusals recusals;

    CaseHandlers(
            PublicitySubjects subjects,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            Submissions submissions,
            Recusals recusals) {
        this.subjects = subjects;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.submissions = submissions;
        this.recusals = recusals;
    }

    /** Usernames of all who had a hand in the case, or in one that is decided in it. */
    Set<String> of(CaseFile caseFile) {
        Set<String> handlers = new HashSet<>();
        Stream.concat(
                        Stream.of(caseFile),
                        subjects.of(caseFile).memberCases().stream().map(caseFiles::get))
                .forEach(each -> add(each, handlers));
        return handlers;
    }

    private void add(CaseFile caseFile, Set<String> handlers) {
        handlers.add(caseFile.startedBy());
        timeline.all(caseFile.caseNo()).stream()
                .filter(event -> event.username() != null && event.taskKey() != null)
                .filter(event -> !VERIFICATION.equals(event.taskKey()))
                .map(CaseEvent::username)
                .forEach(handlers::add);
        submissions.of(caseFile.caseNo()).stream()
                .filter(filed -> !VERIFICATION.equals(filed.taskKey()))
                .map(Submission::submittedBy)
                .forEach(handlers::add);
    }

    boolean holdsPost(CaseFile caseFile, long userId) {
        return subjects.of(caseFile).societyIds().stream().anyMatch(society -> recusals.holdsPost(userId, society));
    }
}
