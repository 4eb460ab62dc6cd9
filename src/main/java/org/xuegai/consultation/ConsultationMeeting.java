package org.xuegai.consultation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One meeting. Immutable; each change is a new value. Source: domain 2.5 E02
 *
 * @param meetsAt time of day, e.g. {@code 09:00}
 * @param movedCount how often it was put off
 * @param members of the task force; null before the meeting
 * @param present of them; null before the meeting
 * @param heldOn null before the meeting
 * @param minutesNo 纪要编号; null before the chair has confirmed them
 */
@Table("consultation_meeting")
public record ConsultationMeeting(
        @Id Long id,
        @Version Integer version,
        String caseNo,
        Kind kind,
        String title,
        LocalDate meetsOn,
        String meetsAt,
        String place,
        Stage stage,
        int movedCount,
        Integer members,
        Integer present,
        LocalDate heldOn,
        String minutesNo) {

    /** Monthly for pilots, quarterly for the others, or for a reason. */
    public enum Kind {
        PILOT,
        QUARTERLY,
        SPECIAL
    }

    /** 征集议题, 拟定议程, 已通知, 整理纪要, 已出纪要, 没有议题, 取消. */
    public enum Stage {
        GATHERING,
        AGENDA,
        CONVENED,
        HELD,
        CONCLUDED,
        SKIPPED,
        CANCELLED
    }

    public LocalDateTime begins() {
        return meetsOn.atTime(LocalTime.parse(meetsAt));
    }

    ConsultationMeeting at(Stage next) {
        return with(meetsOn, next, movedCount, members, present, heldOn, minutesNo);
    }

    ConsultationMeeting movedTo(LocalDate day) {
        return with(day, stage, movedCount + 1, null, null, null, null);
    }

    ConsultationMeeting held(int size, int came, LocalDate day) {
        return with(meetsOn, Stage.HELD, movedCount, size, came, day, null);
    }

    ConsultationMeeting concluded(String number) {
        return with(meetsOn, Stage.CONCLUDED, movedCount, members, present, heldOn, number);
    }

    private ConsultationMeeting with(
            LocalDate day, Stage next, int moved, Integer size, Integer came, LocalDate held, String number) {
        return new ConsultationMeeting(
                id, version, caseNo, kind, title, day, meetsAt, place, next, moved, size, came, held, number);
    }
}
