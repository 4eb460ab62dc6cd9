package org.xuegai.expert.group;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;

/** What an invitation is called and when it is for; variables of the processes that send it. Source: domain 2.0.4 N08 */
@Component
class InvitationWords {

    private static final String VISIT = "N08";
    private static final String PAPERS = "N08papers";

    private final Messages messages;

    InvitationWords(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(Selection selection) {
        return Map.of(
                "invitationNotice", selection.visitOn() == null ? PAPERS : VISIT, "inspectionDate", day(selection));
    }

    /** The day of the visit, or that there is none. */
    String day(Selection selection) {
        LocalDate day = selection.visitOn();
        return day == null
                ? messages.official("expert.papersOnly")
                : messages.official(
                        "expert.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
