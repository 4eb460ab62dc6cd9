package org.xuegai.consultation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.platform.Json;

/**
 * 议定事项: who does what by when. Immutable; each change of state is a new value. Source: domain 2.5 E02
 *
 * @param meetingNo null where the leading group decided it
 * @param owner username of 责任人
 * @param ofSociety whether the owner is one of the society's people
 * @param cooperators 协办; null for none
 * @param report as the owner has written it last; null before
 * @param reportFiles ids of files as JSON; null before
 * @param opinion with which the department sent the last report back; null when it did not
 */
@Table("consultation_resolution")
public record Resolution(
        @Id Long id,
        @Version Integer version,
        String issueNo,
        String meetingNo,
        String matter,
        String owner,
        String ownerName,
        boolean ofSociety,
        LocalDate dueOn,
        String cooperators,
        State state,
        String report,
        String reportFiles,
        String opinion,
        LocalDate decidedOn,
        LocalDate reportedOn,
        LocalDate closedOn) {

    /** 办理中, 已报告, 退回, 已销号. */
    public enum State {
        OPEN,
        REPORTED,
        RETURNED,
        CLOSED
    }

    public boolean isOpen() {
        return state != State.CLOSED;
    }

    public List<String> files() {
        return reportFiles == null ? List.of() : Json.readTexts(reportFiles);
    }

    Resolution reported(String text, List<String> files, LocalDate day) {
        return with(State.REPORTED, text, Json.write(files), null, day, null);
    }

    Resolution returned(String why) {
        return with(State.RETURNED, report, reportFiles, why, reportedOn, null);
    }

    Resolution closed(LocalDate day) {
        return with(State.CLOSED, report, reportFiles, null, reportedOn, day);
    }

    private Resolution with(
            State next, String text, String files, String why, LocalDate reportDay, LocalDate closingDay) {
        if (!isOpen()) {
            throw new IllegalStateException("resolution %d of %s is closed".formatted(id, issueNo));
        }
        return new Resolution(
                id,
                version,
                issueNo,
                meetingNo,
                matter,
                owner,
                ownerName,
                ofSociety,
                dueOn,
                cooperators,
                next,
                text,
                files,
                why,
                decidedOn,
                reportDay,
                closingDay);
    }
}
