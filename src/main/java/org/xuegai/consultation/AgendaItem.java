package org.xuegai.consultation;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An issue on the agenda of a meeting.
 *
 * @param position from 1
 * @param conclusion RESOLVED, DEFERRED, ESCALATED or CONCLUDED; null before the minutes are confirmed
 * @param opinion what the meeting said; null before
 */
@Table("consultation_item")
public record AgendaItem(
        @Id Long id,
        @Version Integer version,
        String meetingNo,
        String issueNo,
        int position,
        String conclusion,
        String opinion) {

    AgendaItem concluded(String result, String said) {
        return new AgendaItem(id, version, meetingNo, issueNo, position, result, said);
    }
}
