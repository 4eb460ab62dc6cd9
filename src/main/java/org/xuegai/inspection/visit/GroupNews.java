package org.xuegai.inspection.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseNotices;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.Inspections;
import org.xuegai.notification.CalendarEntry;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Dates;
import org.xuegai.platform.XuegaiClock;

/** Tells society and experts when the visit is and who comes, and each change of it. Source: domain 2.0.4 N09 */
@Component
class GroupNews {

    private static final List<Role> SOCIETY = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final Inspections inspections;
    private final ExpertGroups groups;
    private final GroupNames names;
    private final VisitAppointment appointment;
    private final Accounts accounts;
    private final CaseNotices caseNotices;
    private final Notices notices;
    private final Dates dates;
    private final XuegaiClock clock;

    GroupNews(
            Inspections inspections,
            ExpertGroups groups,
            GroupNames names,
            VisitAppointment appointment,
            Accounts accounts,
            CaseNotices caseNotices,
            Notices notices,
            Dates dates,
            XuegaiClock clock) {
        this.inspections = inspections;
        this.groups = groups;
        this.names = names;
        this.appointment = appointment;
        this.accounts = accounts;
        this.caseNotices = caseNotices;
        this.notices = notices;
        this.dates = dates;
        this.clock = clock;
    }

    /** The visit is on: all have it in their calendars, and from now on the society may ask for recusals. */
    void noticed(CaseFile caseFile, List<String> members) {
        CalendarEntry entry = entry(caseFile);
        tell("N09", caseFile, society(caseFile), entry);
        tell("N09group", caseFile, members.stream().flatMap(this::expert), entry);
        groups.noticed(caseFile.caseNo(), Purpose.INSPECTION, clock.today());
    }

    /** A spare has taken a seat: the society may ask for a recusal of this expert, too. */
    void joined(CaseFile caseFile, String username) {
        tell("N09group", caseFile, expert(username), entry(caseFile));
        tell("N09changed", caseFile, society(caseFile), null);
        groups.noticed(caseFile.caseNo(), Purpose.INSPECTION, clock.today());
    }

    /** The visit is taken out of the calendar of whoever has left. */
    void left(CaseFile caseFile, String username) {
        tell("N09off", caseFile, expert(username), entry(caseFile).cancelled());
    }

    private CalendarEntry entry(CaseFile caseFile) {
        return appointment.of(caseFile, inspections.get(caseFile.caseNo()));
    }

    private Stream<Accounts.Person> society(CaseFile caseFile) {
        return SOCIETY.stream().flatMap(role -> accounts.withRole(role, caseFile.societyId(), null).stream());
    }

    private Stream<Accounts.Person> expert(String username) {
        return accounts.byUsername(username).stream();
    }

    private void tell(String template, CaseFile caseFile, Stream<Accounts.Person> people, CalendarEntry entry) {
        Map<String, String> more = Map.of(
                "inspectionDate",
                dates.day(inspections.get(caseFile.caseNo()).visitOn()),
                "expertNames",
                names.of(caseFile.caseNo()).replace("\n", "；"));
        notices.send(caseNotices.about(people, template, caseFile, more).with(entry));
    }
}
