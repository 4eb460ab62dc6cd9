package org.xuegai.inbox;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.page.CaseHeadlines;
import org.xuegai.form.FormCatalogue;

/** Makes cards of what somebody has done, out of what was submitted then. */
@Component
class DoneCards {

    private final CaseFiles caseFiles;
    private final CaseTypes types;
    private final Submissions submissions;
    private final FormCatalogue forms;
    private final OpenWork openWork;
    private final CaseHeadlines headlines;

    DoneCards(
            CaseFiles caseFiles,
            CaseTypes types,
            Submissions submissions,
            FormCatalogue forms,
            OpenWork openWork,
            CaseHeadlines headlines) {
        this.caseFiles = caseFiles;
        this.types = types;
        this.submissions = submissions;
        this.forms = forms;
        this.openWork = openWork;
        this.headlines = headlines;
    }

    DoneCard card(InboxItem item, Actor actor) {
        TaskCard card = item.card();
        CaseFile caseFile = caseFiles.get(card.caseNo());
        FiledOpinion said = FiledOpinion.read(
                forms.form(card.formId()),
                submissions.ofTask(card.taskId()).map(Submission::values).orElse(Map.of()));
        return new DoneCard(
                card.caseNo(),
                card.name(),
                types.get(card.caseType()).title(),
                card.societyName(),
                said.resultCode(),
                item.resultLabel(),
                said.opinion(),
                item.completedAt(),
                caseFiles.mayRead(caseFile, actor)
                        ? headlines.headline(caseFile, openWork.of(card.caseNo(), actor))
                        : null);
    }
}
