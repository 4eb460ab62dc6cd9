package org.xuegai.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseStatusChanged;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.platform.Messages;

/** Tells whom it concerns that a case stands still, goes on, or has ended before a decision. Source: domain 2.0.4 N12 */
@Component
class CaseNews {

    private static final List<Role> SOCIETY = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);
    private static final List<Role> DEPARTMENT = List.of(Role.departmentOfficer, Role.departmentHead);

    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final CaseTimeline timeline;
    private final InboxRows rows;
    private final TaskPeople people;
    private final Accounts accounts;
    private final Messages messages;

    CaseNews(
            CaseFiles caseFiles,
            CaseNotices notices,
            CaseTimeline timeline,
            InboxRows rows,
            TaskPeople people,
            Accounts accounts,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.timeline = timeline;
        this.rows = rows;
        this.people = people;
        this.accounts = accounts;
        this.messages = messages;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        if (change.to() == CaseStatus.SUSPENDED) {
            tell("N12suspended", change.caseNo(), Map.of());
        } else if (endedEarly(change)) {
            tell("N12ended", change.caseNo(), Map.of("outcomeName", outcome(change)));
        } else if (change.from() == CaseStatus.SUSPENDED) {
            tell("N12resumed", change.caseNo(), Map.of());
        }
    }

    private String outcome(CaseStatusChanged change) {
        String outcome = caseFiles.get(change.caseNo()).outcome();
        return messages.official(outcome == null ? "casework.status." + change.to() : "casework.outcome." + outcome);
    }

    /** A draft concerns nobody else yet. */
    private static boolean endedEarly(CaseStatusChanged change) {
        return change.from() != CaseStatus.DRAFT
                && (change.to() == CaseStatus.WITHDRAWN || change.to() == CaseStatus.TERMINATED);
    }

    private void tell(String template, String caseNo, Map<String, String> more) {
        CaseFile caseFile = caseFiles.get(caseNo);
        Map<String, String> params = new HashMap<>(more);
        timeline.all(caseNo).stream()
                .findFirst()
                .filter(order -> order.forSociety() && order.opinion() != null)
                .ifPresent(order -> params.put("reason", order.opinion()));
        notices.to(Stream.concat(ofTheSociety(caseFile), ofTheAssociation(caseFile)), template, caseFile, params);
    }

    private Stream<Accounts.Person> ofTheSociety(CaseFile caseFile) {
        return SOCIETY.stream().flatMap(role -> accounts.withRole(role, caseFile.societyId(), null).stream());
    }

    /** The department that keeps the case, and who has a task in it now. */
    private Stream<Accounts.Person> ofTheAssociation(CaseFile caseFile) {
        if (caseFile.submittedAt() == null) {
            return Stream.empty();
        }
        return Stream.concat(
                DEPARTMENT.stream().flatMap(role -> accounts.withRole(role, null, null).stream()),
                rows.findOpenByCaseNo(caseFile.caseNo()).stream().flatMap(item -> people.holders(item).stream()));
    }
}
