package org.xuegai.demo;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.XuegaiClock;

/** The usual steps of a publicity, said in one line each. */
@Component
public class DemoPublicitySteps {

    private static final String OFFICE = "bgs";

    private final DemoActs acts;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    DemoPublicitySteps(DemoActs acts, WorkingDayCalendar calendar, XuegaiClock clock) {
        this.acts = acts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the first day: the next working day */
    public LocalDate prepared(String caseNo) {
        LocalDate first = calendar.addWorkingDays(clock.today(), 1).date();
        acts.complete(
                OFFICE,
                caseNo,
                "UserTask_PreparePublicity",
                Map.of(
                        "publicityStart", first.toString(),
                        "objectionPhone", "027-0000-1111",
                        "objectionEmail", "jiandu@example.com"));
        return first;
    }

    public void evidenceKept(String caseNo) {
        acts.complete(OFFICE, caseNo, "UserTask_ConfirmEvidence", Map.of("publicityRecordChecked", true));
    }
}
