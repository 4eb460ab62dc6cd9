package org.xuegai.inspection.visit;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.Submissions;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.inspection.InspectionCases;
import org.xuegai.inspection.Inspections;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.request.SideRequest;

/** 检查改期: a society asks once for another day, two working days before the visit at the latest. Source: domain 2.3 */
@Component
class DateChangeRequest implements SideRequest {

    static final String FORM = "date-change";

    private static final int NOT_LATER = 2;

    private final Inspections inspections;
    private final Submissions submissions;
    private final WorkingDayCalendar calendar;
    private final XuegaiClock clock;

    DateChangeRequest(
            Inspections inspections, Submissions submissions, WorkingDayCalendar calendar, XuegaiClock clock) {
        this.inspections = inspections;
        this.submissions = submissions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "date-change";
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String processId() {
        return "date-change";
    }

    @Override
    public Set<String> decidedOn() {
        return Set.of("date-change-decision");
    }

    @Override
    public Role role(CaseFile caseFile, Actor actor) {
        return List.of(Role.societyClerk, Role.secretaryGeneral).stream()
                .filter(actor::has)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean appliesTo(CaseFile caseFile, Actor actor) {
        return InspectionCases.TYPE.equals(caseFile.caseType())
                && caseFile.status() == CaseStatus.EXPERT_STAGE
                && caseFile.isOf(actor.societyId())
                && (actor.has(Role.societyClerk) || actor.has(Role.secretaryGeneral))
                && submissions.latest(caseFile.caseNo(), FORM).isEmpty()
                && inspections
                        .of(caseFile.caseNo())
                        .filter(inspection ->
                                calendar.workingDaysBetween(clock.today(), inspection.visitOn()) >= NOT_LATER)
                        .isPresent();
    }

    @Override
    public boolean isMootIn(CaseStatus status, CaseFile caseFile) {
        return status.isEnded();
    }

    @Override
    public Map<String, Object> given(CaseFile caseFile, Actor actor) {
        return Map.of("visitDate", inspections.get(caseFile.caseNo()).visitOn().toString());
    }
}
