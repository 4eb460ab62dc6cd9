package org.xuegai.inbox;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseEvent;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.form.FormCatalogue;
import org.xuegai.platform.Messages;
import org.xuegai.platform.XuegaiClock;

/** 退回修改 begins: opens the places the return names and tells the society, which till then knows nothing of it. */
@Component("beginRevisionListener")
class BeginRevisionListener implements ExecutionListener {

    private final Submissions submissions;
    private final FormCatalogue forms;
    private final InboxRows rows;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseNotices notices;
    private final Messages messages;
    private final XuegaiClock clock;

    BeginRevisionListener(
            Submissions submissions,
            FormCatalogue forms,
            InboxRows rows,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            CaseNotices notices,
            Messages messages,
            XuegaiClock clock) {
        this.submissions = submissions;
        this.forms = forms;
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    /** The return itself is what was filed last: completing its task has led here. */
    @Override
    public void notify(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        int round = (Integer) execution.getVariable("returnRounds") + 1;
        Submission filed = submissions.of(caseNo).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        FiledOpinion asked = FiledOpinion.read(forms.form(filed.formId()), filed.values());
        caseFiles.reopen(caseNo, asked.reopened(), asked.opinion());
        timeline.add(event(filed, messages.official("casework.event.returned", round), asked.opinion()));
        notices.toSociety("N05", caseFiles.get(caseNo), List.of(Role.societyClerk), Map.of("opinion", asked.opinion()));
    }

    private CaseEvent event(Submission filed, String title, String opinion) {
        Role role = rows.findByTaskId(filed.taskId()).orElseThrow().card().roleName();
        return new CaseEvent(
                null,
                filed.caseNo(),
                clock.instant(),
                filed.submittedBy(),
                filed.submittedByName(),
                role.name(),
                null,
                title,
                filed.taskKey(),
                null,
                CaseEvent.RETURNED,
                null,
                opinion,
                true,
                false);
    }
}
