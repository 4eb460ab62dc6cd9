package org.xuegai.consultation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xuegai.casework.order.CaseOrders;
import org.xuegai.notification.DeliveredMails;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The appointments that arrive with the mails about a meeting. */
@XuegaiTest
class ConsultationMailTest extends ConsultationScene {

    private static final String CLERK = "mailto:fjyl.jb@example.com";
    private static final String CHAIR = "mailto:fgfzx@example.com";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseOrders orders;

    /** Those that have come to the address, the oldest first. */
    private List<String> calendarOf(String address) {
        return DeliveredMails.appointments(application).stream()
                .filter(text -> text.contains(address))
                .toList();
    }

    @Test
    void task_force_and_society_find_the_meeting_in_their_calendars() {
        issue();
        String meetingNo = convened();

        for (String address : List.of(CLERK, CHAIR)) {
            assertThat(calendarOf(address))
                    .singleElement()
                    .asString()
                    .contains(
                            "METHOD:REQUEST",
                            "UID:consultation-" + meetingNo + "@xuegai",
                            "SEQUENCE:0",
                            "DTSTART;TZID=Asia/Shanghai:20261130T090000",
                            "DTEND;TZID=Asia/Shanghai:20261130T110000",
                            "LOCATION:省科协三楼会议室");
        }
    }

    @Test
    void another_day_moves_the_same_appointment_and_calling_off_takes_it_away() {
        issue();
        String meetingNo = convened();
        steps.putOff(meetingNo, 1, LocalDate.of(2026, 12, 4));
        orders.terminate(meetingNo, "与省科协全委会冲突，这次不开。", people.actor("xhb.buzhang"));

        List<String> calendar = calendarOf(CLERK);
        assertThat(calendar).hasSize(3).allMatch(text -> text.contains("UID:consultation-" + meetingNo + "@xuegai"));
        assertThat(calendar.get(1))
                .contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART;TZID=Asia/Shanghai:20261204T090000");
        assertThat(calendar.get(2)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
    }
}
