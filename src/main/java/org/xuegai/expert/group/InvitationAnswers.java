package org.xuegai.expert.group;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.engine.Finding;
import org.xuegai.expert.Expert;
import org.xuegai.expert.Experts;
import org.xuegai.expert.rule.RecusalFacts;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** What an expert has answered to an invitation. Source: domain 2.3, form expertInvitation */
@Component
class InvitationAnswers {

    static final String FORM = "expert-invitation";

    private final Submissions submissions;
    private final SeatInvitations invitations;
    private final Conflicts conflicts;
    private final Experts experts;
    private final Messages messages;

    InvitationAnswers(
            Submissions submissions,
            SeatInvitations invitations,
            Conflicts conflicts,
            Experts experts,
            Messages messages) {
        this.submissions = submissions;
        this.invitations = invitations;
        this.conflicts = conflicts;
        this.experts = experts;
        this.messages = messages;
    }

    /** The expert does not come, or says that he must not. */
    void refuse(long selectionId, String username) {
        Selection selection = invitations.selection(selectionId);
        Map<String, Object> answer = submissions.of(selection.caseNo()).stream()
                .filter(filed ->
                        filed.formId().equals(FORM) && filed.submittedBy().equals(username))
                .reduce((first, last) -> last)
                .map(Submission::values)
                .orElseThrow();
        if (!"YES".equals(answer.get("hasConflict"))) {
            String reason = messages.official("expert.declined." + Values.text(answer, "declineReason"));
            invitations.decline(selectionId, username, reason, username);
            return;
        }
        Expert expert = experts.findByUsername(username).orElseThrow();
        List<Finding> findings = conflicts.of(expert, selection, declared(answer));
        invitations.conflict(selectionId, username, findings.get(0).ruleNo(), Values.text(answer, "conflictNote"));
    }

    private static Set<RecusalFacts.Conflict> declared(Map<String, Object> answer) {
        return ((List<?>) answer.get("conflictTypes"))
                .stream()
                        .map(type -> RecusalFacts.Conflict.valueOf(type.toString()))
                        .collect(Collectors.toSet());
    }
}
