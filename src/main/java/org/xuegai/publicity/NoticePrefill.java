package org.xuegai.publicity;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.form.RichText;
import org.xuegai.platform.XuegaiClock;

/** The general office finds the notice worded, and the next working day proposed as its first. */
@Component
class NoticePrefill implements CasePrefill {

    private final PublicitySubjects subjects;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    NoticePrefill(PublicitySubjects subjects, WorkingDayCalendar calendar, XuegaiClock clock) {
        this.subjects = subjects;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(String formId) {
        return NoticeForm.ID.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        PublicitySubject.Proposal proposal = subjects.of(caseFile);
        Map<String, Object> data = new HashMap<>();
        data.put(NoticeForm.TITLE, proposal.title());
        data.put(NoticeForm.CONTENT, RichText.typed(proposal.content()));
        data.put(
                NoticeForm.START,
                calendar.addWorkingDays(clock.today(), 1).date().toString());
        return data;
    }
}
