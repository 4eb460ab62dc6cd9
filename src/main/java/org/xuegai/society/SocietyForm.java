package org.xuegai.society;

import java.util.Arrays;
import java.util.Map;

/**
 * A society as typed on the administrator's page; numbers stay null until typed.
 *
 * @param version the version the page was opened with; null for a new society
 */
record SocietyForm(
        Integer version,
        String code,
        String name,
        String unifiedSocialCreditCode,
        String phone,
        Integer boardCount,
        Integer boardFrontlineCount,
        Integer standingBoardCount,
        Integer standingBoardFrontlineCount,
        Integer youngLeaderCount,
        Integer leadershipCount,
        Integer individualMemberCount,
        Integer unitMemberCount,
        Integer fullTimeStaffCount,
        Integer officeArea,
        PartyOrgForm partyOrgForm,
        boolean pilot,
        boolean active,
        Discipline discipline,
        String hostUnit,
        String presidentUnit,
        String secretaryUnit) {

    /** @param typed the page's parameters; what is no whole number becomes null */
    static SocietyForm of(Map<String, String> typed) {
        return new SocietyForm(
                number(typed, "version"),
                text(typed, "code"),
                text(typed, "name"),
                text(typed, "unifiedSocialCreditCode"),
                text(typed, "phone"),
                number(typed, "boardCount"),
                number(typed, "boardFrontlineCount"),
                number(typed, "standingBoardCount"),
                number(typed, "standingBoardFrontlineCount"),
                number(typed, "youngLeaderCount"),
                number(typed, "leadershipCount"),
                number(typed, "individualMemberCount"),
                number(typed, "unitMemberCount"),
                number(typed, "fullTimeStaffCount"),
                number(typed, "officeArea"),
                chosen(PartyOrgForm.values(), typed.get("partyOrgForm")),
                typed.containsKey("pilot"),
                typed.containsKey("active"),
                chosen(Discipline.values(), typed.get("discipline")),
                text(typed, "hostUnit"),
                text(typed, "presidentUnit"),
                text(typed, "secretaryUnit"));
    }

    static SocietyForm of(Society society) {
        return new SocietyForm(
                society.version(),
                society.code(),
                society.name(),
                society.unifiedSocialCreditCode(),
                society.phone(),
                society.boardCount(),
                society.boardFrontlineCount(),
                society.standingBoardCount(),
                society.standingBoardFrontlineCount(),
                society.youngLeaderCount(),
                society.leadershipCount(),
                society.individualMemberCount(),
                society.unitMemberCount(),
                society.fullTimeStaffCount(),
                society.officeArea(),
                PartyOrgForm.valueOf(society.partyOrgForm()),
                society.pilot(),
                society.active(),
                society.discipline(),
                society.hostUnit(),
                society.presidentUnit(),
                society.secretaryUnit());
    }

    /** @param id null for a new society */
    Society toSociety(Long id) {
        return new Society(
                id,
                version,
                code,
                name,
                unifiedSocialCreditCode,
                phone,
                boardCount,
                boardFrontlineCount,
                standingBoardCount,
                standingBoardFrontlineCount,
                youngLeaderCount,
                leadershipCount,
                individualMemberCount,
                unitMemberCount,
                fullTimeStaffCount,
                officeArea,
                partyOrgForm.name(),
                pilot,
                active,
                discipline,
                hostUnit,
                presidentUnit,
                secretaryUnit,
                false,
                null);
    }

    /** Null where nothing of that name is offered. */
    private static <E extends Enum<E>> E chosen(E[] offered, String name) {
        return Arrays.stream(offered)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }

    private static Integer number(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
