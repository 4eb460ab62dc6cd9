package org.xuegai.consultation.meeting;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.consultation.Agendas;
import org.xuegai.consultation.ConsultationMeeting;
import org.xuegai.consultation.ConsultationMeeting.Kind;
import org.xuegai.consultation.ConsultationWords;
import org.xuegai.notification.CalendarEntry;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** Tells the task force and the societies of a meeting, with an appointment for their calendars. */
@Component
class MeetingNotices {

    private static final Duration LENGTH = Duration.ofHours(2);
    private static final List<Role> SOCIETY = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final MeetingMembers members;
    private final Agendas agendas;
    private final Societies societies;
    private final Accounts accounts;
    private final CaseFiles caseFiles;
    private final CaseNotices caseNotices;
    private final Notices notices;
    private final ConsultationWords words;
    private final ConsultationDays days;
    private final Messages messages;

    MeetingNotices(
            MeetingMembers members,
            Agendas agendas,
            Societies societies,
            Accounts accounts,
            CaseFiles caseFiles,
            CaseNotices caseNotices,
            Notices notices,
            ConsultationWords words,
            ConsultationDays days,
            Messages messages) {
        this.members = members;
        this.agendas = agendas;
        this.societies = societies;
        this.accounts = accounts;
        this.caseFiles = caseFiles;
        this.caseNotices = caseNotices;
        this.notices = notices;
        this.words = words;
        this.days = days;
        this.messages = messages;
    }

    /** A regular meeting is announced to those whose issues it is for. */
    void gather(ConsultationMeeting meeting) {
        if (meeting.kind() == Kind.SPECIAL) {
            return;
        }
        Map<String, String> params = params(meeting);
        params.put("dueDate", days.lastGatheringDay(meeting.meetsOn()).toString());
        Stream<Accounts.Person> clerks = societies.findAllByOrderByCode().stream()
                .filter(Society::active)
                .filter(society -> society.pilot() == (meeting.kind() == Kind.PILOT))
                .flatMap(society -> accounts.withRole(Role.societyClerk, society.id(), null).stream());
        notices.send(caseNotices
                .about(clerks, "N16gather", caseFiles.get(meeting.caseNo()), params)
                .leadingTo("/consultations"));
    }

    void convened(ConsultationMeeting meeting) {
        send(meeting, "N16", params(meeting), entry(meeting));
    }

    void moved(ConsultationMeeting meeting, String reason) {
        Map<String, String> params = params(meeting);
        params.put("reason", reason);
        send(meeting, "N16moved", params, entry(meeting));
    }

    void calledOff(ConsultationMeeting meeting) {
        send(meeting, "N16cancelled", params(meeting), entry(meeting).cancelled());
    }

    /** @param conclusion in words */
    void concluded(ConsultationMeeting meeting, CaseFile issue, String conclusion) {
        Map<String, String> params = params(meeting);
        params.put("outcomeName", conclusion);
        params.put("minutesNo", meeting.minutesNo());
        caseNotices.toSociety("N16result", issue, SOCIETY, params);
    }

    /** The task force is led to the meeting, each society to its own issue. */
    private void send(ConsultationMeeting meeting, String template, Map<String, String> params, CalendarEntry entry) {
        notices.send(caseNotices
                .about(members.people(), template, caseFiles.get(meeting.caseNo()), params)
                .with(entry));
        Map<Long, CaseFile> bySociety = new LinkedHashMap<>();
        agendas.ofMeeting(meeting.caseNo()).stream()
                .map(item -> caseFiles.get(item.issueNo()))
                .forEach(issue -> bySociety.putIfAbsent(issue.societyId(), issue));
        bySociety
                .values()
                .forEach(issue -> notices.send(caseNotices
                        .about(people(issue.societyId()), template, issue, params)
                        .with(entry)));
    }

    private Stream<Accounts.Person> people(long societyId) {
        return SOCIETY.stream().flatMap(role -> accounts.withRole(role, societyId, null).stream());
    }

    private Map<String, String> params(ConsultationMeeting meeting) {
        Map<String, String> params = new HashMap<>();
        params.put("meetingTitle", meeting.title());
        params.put("meetingPlaceTime", words.when(meeting));
        return params;
    }

    private CalendarEntry entry(ConsultationMeeting meeting) {
        return new CalendarEntry(
                CalendarEntry.Method.REQUEST,
                "consultation-" + meeting.caseNo() + "@xuegai",
                meeting.movedCount(),
                meeting.title(),
                meeting.begins(),
                meeting.begins().plus(LENGTH),
                meeting.place(),
                messages.official("consultation.appointment", meeting.caseNo()));
    }
}
