package org.xuegai.consultation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.OpenWork;
import org.xuegai.consultation.ConsultationIssue.State;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.consultation.DemoConsultationSteps;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.People;

/** Issues and meetings on their way, for the tests. */
abstract class ConsultationScene {

    /** Monday 30 November 2026, five working days after the day of the tests. */
    static final LocalDate MEETING_DAY = LocalDate.of(2026, 11, 30);

    static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    @Autowired
    DemoConsultationSteps steps;

    @Autowired
    DemoActs acts;

    @Autowired
    Issues issues;

    @Autowired
    ConsultationMeetings meetings;

    @Autowired
    Resolutions resolutions;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    People people;

    @Autowired
    XuegaiClock clock;

    @Autowired
    private OpenWork openWork;

    @Autowired
    JdbcClient jdbc;

    CaseFile file(String caseNo) {
        return caseFiles.get(caseNo);
    }

    State state(String issueNo) {
        return issues.get(issueNo).state();
    }

    String issue() {
        return steps.raises("fjyl", "办公用房协调");
    }

    /** A regular meeting, with its gathering over. */
    String gathered() {
        String meetingNo = steps.calls("PILOT", MEETING_DAY);
        on(LocalDate.of(2026, 11, 24));
        return meetingNo;
    }

    /** The same with everybody called together, on the day of the meeting. */
    String convened() {
        String meetingNo = gathered();
        steps.drafts(meetingNo);
        steps.approves(meetingNo);
        on(MEETING_DAY);
        return meetingNo;
    }

    /** Another meeting on a day, called, convened and begun. */
    String convened(LocalDate day) {
        String meetingNo = steps.calls("SPECIAL", day);
        acts.timePasses();
        steps.drafts(meetingNo);
        steps.approves(meetingNo);
        on(day);
        return meetingNo;
    }

    void on(LocalDate day) {
        clock.travelTo(day.atTime(9, 0));
        acts.timePasses();
    }

    List<String> openTo(String username, String caseNo) {
        return openWork.of(caseNo, people.actor(username)).stream()
                .filter(OpenWork.OpenTask::mine)
                .map(OpenWork.OpenTask::taskKey)
                .toList();
    }

    int notices(String template, String caseNo) {
        return jdbc.sql("select count(*) from notice where template = ? and case_no = ?")
                .params(template, caseNo)
                .query(Integer.class)
                .single();
    }
}
