package org.xuegai.inbox;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseSummary;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Suspensions;
import org.xuegai.deadline.Light;

/** Makes cards of what waits. */
@Component
class InboxCards {

    private final CaseFiles caseFiles;
    private final CaseTypes types;
    private final List<CaseSummary> summaries;
    private final StepDues dues;
    private final Suspensions suspensions;

    InboxCards(
            CaseFiles caseFiles, CaseTypes types, List<CaseSummary> summaries, StepDues dues, Suspensions suspensions) {
        this.caseFiles = caseFiles;
        this.types = types;
        this.summaries = summaries;
        this.dues = dues;
        this.suspensions = suspensions;
    }

    InboxCard card(InboxItem item, Actor actor) {
        TaskCard card = item.card();
        CaseFile caseFile = caseFiles.get(card.caseNo());
        boolean suspended = card.standsStillIn(caseFile);
        StepDue due = item.due();
        boolean open = caseFiles.mayRead(caseFile, actor);
        return new InboxCard(
                card.taskId(),
                card.caseNo(),
                card.name(),
                types.get(card.caseType()).title(),
                card.societyName(),
                suspended ? Light.PAUSED : dues.light(due),
                dues.remaining(due),
                due.exists() ? due.dueOn() : null,
                due.provisional(),
                item.createdAt(),
                card.nextStep(),
                open || !actor.isOn(Role.Side.EXPERT)
                        ? summary(caseFile, new CaseSummary.Task(card.taskId(), card.taskKey()))
                        : null,
                item.assigneeName(),
                actor.username().equals(item.assignee()),
                open,
                suspended ? suspensions.order(caseFile.caseNo()).orElse(null) : null);
    }

    private String summary(CaseFile caseFile, CaseSummary.Task task) {
        return summaries.stream()
                .map(source -> source.of(caseFile, task))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
