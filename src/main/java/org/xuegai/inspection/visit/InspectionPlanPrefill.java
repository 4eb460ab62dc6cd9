package org.xuegai.inspection.visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CasePrefill;
import org.xuegai.form.Values;
import org.xuegai.platform.Messages;

/** A plan begins with the day and place the society has asked for and the usual agenda. Source: domain 2.3 现场议程 */
@Component
class InspectionPlanPrefill implements CasePrefill {

    static final String FORM = "inspection-plan";

    /** Minutes of the usual agenda; what each is for is a message. */
    private static final List<Integer> AGENDA = List.of(10, 15, 60, 20, 30, 20, 20, 20, 10);

    private final Submissions submissions;
    private final VisitDays days;
    private final Accounts accounts;
    private final Messages messages;

    InspectionPlanPrefill(Submissions submissions, VisitDays days, Accounts accounts, Messages messages) {
        this.submissions = submissions;
        this.days = days;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public Map<String, Object> prefill(CaseFile caseFile) {
        Map<String, Object> application =
                submissions.main(caseFile).map(Submission::values).orElse(Map.of());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("inspectionGroupNo", groupNo(caseFile.caseNo()));
        LocalDate wanted = Values.date(application, "requestedInspectionDate");
        LocalDate earliest = days.earliestPlanned();
        data.put("inspectionDate", (wanted == null || wanted.isBefore(earliest) ? earliest : wanted).toString());
        data.put("visitPlace", Values.text(application, "siteAddress"));
        accounts.withRole(Role.departmentOfficer, null, null).stream()
                .findFirst()
                .ifPresent(officer -> data.put("liaisonOfficer", officer.username()));
        data.put("agendaRows", agenda());
        return data;
    }

    /** A group bears the number of the case it is called for. */
    static String groupNo(String caseNo) {
        return caseNo.replace("XCJC", "JCZ");
    }

    private List<Map<String, Object>> agenda() {
        return IntStream.range(0, AGENDA.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "agendaItem",
                        messages.official("inspection.agenda." + (i + 1)),
                        "agendaMinutes",
                        AGENDA.get(i)))
                .toList();
    }
}
