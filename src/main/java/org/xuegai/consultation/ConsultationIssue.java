package org.xuegai.consultation;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * 会商议题: what stands in the way, and who is asked to do what. Immutable; each change of state is a new value. Source:
 * domain 2.5 E02
 *
 * @param raisedBy 提出单位: the society, the host unit it speaks for, or the department
 * @param relatedCaseNo case that it is about; null for none
 * @param topic what of that case, e.g. {@code task-6}; null where somebody has named the case by hand
 * @param category code of the form's choice, e.g. {@code PREMISES}; null while nobody has written the issue out
 * @param requestedHelp null like the category
 * @param deferrals meetings that have come to no decision on it
 */
@Table("consultation_issue")
public record ConsultationIssue(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        long societyId,
        Source source,
        String raisedBy,
        String relatedCaseNo,
        String topic,
        String title,
        String category,
        String description,
        String requestedHelp,
        LocalDate raisedOn,
        State state,
        int deferrals) {

    /** Where it came from. */
    public enum Source {
        SOCIETY,
        TRACKING,
        PLAN
    }

    /** 待写明, 待列入议程, 已列入, 办理中, 提请领导小组, 办结, 不再协调. */
    public enum State {
        NEW,
        WAITING,
        LISTED,
        IN_PROGRESS,
        ESCALATED,
        SETTLED,
        ENDED;

        public boolean isOver() {
            return this == SETTLED || this == ENDED;
        }
    }

    /** What it says, written out, and for whom; from now on it waits for a meeting. */
    ConsultationIssue described(String by, String says, String kind, String how, String help, String related) {
        if (state != State.NEW) {
            throw new IllegalStateException("%s is written out".formatted(caseNo));
        }
        return new ConsultationIssue(
                id,
                version,
                caseNo,
                societyId,
                source,
                by,
                related,
                topic,
                says,
                kind,
                how,
                help,
                raisedOn,
                State.WAITING,
                deferrals);
    }

    ConsultationIssue in(State next) {
        return with(next, deferrals);
    }

    /** A meeting has come to no decision. @param limit after so many the leading group is asked */
    ConsultationIssue deferred(int limit) {
        int more = deferrals + 1;
        return with(more >= limit ? State.ESCALATED : State.WAITING, more);
    }

    private ConsultationIssue with(State next, int count) {
        if (state.isOver()) {
            throw new IllegalStateException("%s is over".formatted(caseNo));
        }
        return new ConsultationIssue(
                id,
                version,
                caseNo,
                societyId,
                source,
                raisedBy,
                relatedCaseNo,
                topic,
                title,
                category,
                description,
                requestedHelp,
                raisedOn,
                next,
                count);
    }
}
