package org.xuegai.consultation.page;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFiles;
import org.xuegai.consultation.ConsultationIssue;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeetings;
import org.xuegai.consultation.Issues;
import org.xuegai.platform.Problem;

/** Who reads what: association and auditor all, a society its own issues and no meeting. */
@Component
class ConsultationReaders {

    private final Issues issues;
    private final ConsultationMeetings meetings;
    private final CaseFiles caseFiles;

    ConsultationReaders(Issues issues, ConsultationMeetings meetings, CaseFiles caseFiles) {
        this.issues = issues;
        this.meetings = meetings;
        this.caseFiles = caseFiles;
    }

    static boolean readsAll(Actor actor) {
        return actor.isOn(Role.Side.ASSOCIATION) || actor.has(Role.auditor);
    }

    static boolean reads(Actor actor) {
        return readsAll(actor) || actor.isOn(Role.Side.SOCIETY);
    }

    /** @throws Problem 403 for experts and the administrator */
    static void requireReader(Actor actor) {
        if (!reads(actor)) {
            throw Problem.forbidden("CONSULTATION_READERS_ONLY");
        }
    }

    /** @throws Problem 404 when it is not there or not the actor's to know */
    ConsultationIssue issue(String caseNo, Actor actor) {
        return issues.find(caseNo)
                .filter(issue -> caseFiles.mayRead(caseFiles.get(caseNo), actor))
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 when it is not there or not the actor's to know */
    ConsultationMeeting meeting(String caseNo, Actor actor) {
        return meetings.find(caseNo).filter(meeting -> readsAll(actor)).orElseThrow(Problem::notFound);
    }
}
