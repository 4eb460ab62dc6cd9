package org.xuegai.society;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A member society as the register knows it; cases keep a copy of what they used.
 *
 * @param code short name in capitals, e.g. {@code HJKX}; also the stem of its accounts
 * @param leadershipCount people in leading bodies, the base of the young-leader share. Source: D1-3
 * @param officeArea office space in square metres
 * @param discipline the science it stands for; null while not entered. Source: D3-6
 * @param hostUnit the unit it is attached to; null for none
 * @param presidentUnit where its president works; null while not entered
 * @param prioritySupport comes first among equals, having passed the acceptance. Source: domain 2.4 acceptanceResult
 * @param priorityUntil last day of that; null for none
 * @param pilot takes part in the 两化 pilot, so that task 10 applies. Source: D10
 */
public record Society(
        @Id Long id,
        @Version Integer version,
        String code,
        String name,
        String unifiedSocialCreditCode,
        String phone,
        int boardCount,
        int boardFrontlineCount,
        int standingBoardCount,
        int standingBoardFrontlineCount,
        int youngLeaderCount,
        int leadershipCount,
        int individualMemberCount,
        int unitMemberCount,
        int fullTimeStaffCount,
        int officeArea,
        String partyOrgForm,
        boolean pilot,
        boolean active,
        Discipline discipline,
        String hostUnit,
        String presidentUnit,
        String secretaryUnit,
        boolean prioritySupport,
        LocalDate priorityUntil) {

    Society withPilot(boolean takesPart) {
        return with(takesPart, prioritySupport, priorityUntil);
    }

    /** @param until last day; null for none */
    Society withPriority(LocalDate until) {
        return with(pilot, until != null, until);
    }

    private Society with(boolean takesPart, boolean priority, LocalDate until) {
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
                partyOrgForm,
                takesPart,
                active,
                discipline,
                hostUnit,
                presidentUnit,
                secretaryUnit,
                priority,
                until);
    }

    /** The units whose people may not judge it; empty while none is known. Source: D3 R-5 */
    public List<String> ownUnits() {
        return Stream.of(presidentUnit, secretaryUnit, hostUnit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
