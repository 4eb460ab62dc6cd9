package org.xuegai.inspection.visit;

import java.time.LocalTime;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.inspection.Inspection;
import org.xuegai.notification.CalendarEntry;
import org.xuegai.platform.Messages;

/** A visit as an appointment for the calendars of experts and society. */
@Component
class VisitAppointment {

    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(12, 30);

    private final GroupNames names;
    private final Messages messages;

    VisitAppointment(GroupNames names, Messages messages) {
        this.names = names;
        this.messages = messages;
    }

    CalendarEntry of(CaseFile caseFile, Inspection inspection) {
        return new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                "inspection-" + caseFile.caseNo() + "@xuegai",
                inspection.movedCount(),
                messages.official("inspection.appointment", caseFile.societyName()),
                inspection.visitOn().atTime(BEGINS),
                inspection.visitOn().atTime(ENDS),
                inspection.visitPlace(),
                names.of(caseFile.caseNo()));
    }
}
