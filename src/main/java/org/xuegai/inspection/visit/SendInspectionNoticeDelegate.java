package org.xuegai.inspection.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.document.MadePapers;
import org.xuegai.expert.ExpertGroups;
import org.xuegai.expert.Purpose;
import org.xuegai.inspection.Inspection;
import org.xuegai.inspection.Inspections;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Dates;
import org.xuegai.platform.XuegaiClock;

/** Sends notice and appointment to society and experts; from now on the society may ask for recusals. */
@Component("sendInspectionNoticeDelegate")
class SendInspectionNoticeDelegate implements JavaDelegate {

    private static final List<Role> SOCIETY = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final CaseFiles caseFiles;
    private final Inspections inspections;
    private final ExpertGroups groups;
    private final MadePapers papers;
    private final VisitAppointment appointment;
    private final Accounts accounts;
    private final CaseNotices caseNotices;
    private final Notices notices;
    private final Dates dates;
    private final XuegaiClock clock;

    SendInspectionNoticeDelegate(
            CaseFiles caseFiles,
            Inspections inspections,
            ExpertGroups groups,
            MadePapers papers,
            VisitAppointment appointment,
            Accounts accounts,
            CaseNotices caseNotices,
            Notices notices,
            Dates dates,
            XuegaiClock clock) {
        this.caseFiles = caseFiles;
        this.inspections = inspections;
        this.groups = groups;
        this.papers = papers;
        this.appointment = appointment;
        this.accounts = accounts;
        this.caseNotices = caseNotices;
        this.notices = notices;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        Inspection inspection = inspections.get(caseFile.caseNo());
        papers.make(caseFile.caseNo(), InspectionPapers.NOTICE.id(), null);
        List<String> members = groups.confirmed(caseFile.caseNo(), Purpose.INSPECTION).stream()
                .map(ExpertGroups.Seat::username)
                .toList();
        tell(
                "N09",
                caseFile,
                inspection,
                SOCIETY.stream().flatMap(role -> accounts.withRole(role, caseFile.societyId(), null).stream()));
        tell(
                "N09group",
                caseFile,
                inspection,
                members.stream().map(accounts::byUsername).flatMap(Optional::stream));
        groups.noticed(caseFile.caseNo(), Purpose.INSPECTION, clock.today());
        execution.setVariable("groupMembers", new ArrayList<>(members));
        execution.setVariable("visitDate", inspection.visitOn().toString());
    }

    private void tell(String template, CaseFile caseFile, Inspection inspection, Stream<Accounts.Person> people) {
        notices.send(caseNotices
                .about(people, template, caseFile, Map.of("inspectionDate", dates.day(inspection.visitOn())))
                .with(appointment.of(caseFile, inspection)));
    }
}
