package org.xuegai.society;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.platform.XuegaiClock;

/**
 * A society's entry as its own people read it.
 *
 * @param priorityUntil last day of its priority support; null for none
 * @param figures in the order of the register's page
 */
public record SocietyProfile(
        String name,
        String unifiedSocialCreditCode,
        String phone,
        String partyOrgForm,
        boolean pilot,
        LocalDate priorityUntil,
        List<Figure> figures,
        List<Note> notes) {

    /** @param field the label is the message {@code society.field.<field>} */
    public record Figure(String field, int value) {}

    /** A credit note with its day. */
    public record Note(String reason, String caseNo, LocalDate day) {}

    public static SocietyProfile of(Society society, List<CreditNote> notes) {
        return new SocietyProfile(
                society.name(),
                society.unifiedSocialCreditCode(),
                society.phone(),
                society.partyOrgForm(),
                society.pilot(),
                society.priorityUntil(),
                figures(society),
                notes.stream().map(SocietyProfile::note).toList());
    }

    static Note note(CreditNote note) {
        return new Note(note.reason(), note.caseNo(), LocalDate.ofInstant(note.notedAt(), XuegaiClock.ZONE));
    }

    private static List<Figure> figures(Society society) {
        return List.of(
                new Figure("boardCount", society.boardCount()),
                new Figure("boardFrontlineCount", society.boardFrontlineCount()),
                new Figure("standingBoardCount", society.standingBoardCount()),
                new Figure("standingBoardFrontlineCount", society.standingBoardFrontlineCount()),
                new Figure("leadershipCount", society.leadershipCount()),
                new Figure("youngLeaderCount", society.youngLeaderCount()),
                new Figure("individualMemberCount", society.individualMemberCount()),
                new Figure("unitMemberCount", society.unitMemberCount()),
                new Figure("fullTimeStaffCount", society.fullTimeStaffCount()),
                new Figure("officeArea", society.officeArea()));
    }
}
