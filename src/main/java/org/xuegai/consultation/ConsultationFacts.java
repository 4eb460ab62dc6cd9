package org.xuegai.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.form.Component.Option;
import org.xuegai.platform.Messages;

/** What minutes and the leading group may choose from: issues of the agenda, and who may be made responsible. */
@org.springframework.stereotype.Component
class ConsultationFacts implements CaseFacts {

    private final Agendas agendas;
    private final Issues issues;
    private final CaseFiles caseFiles;
    private final Accounts accounts;
    private final Messages messages;

    ConsultationFacts(Agendas agendas, Issues issues, CaseFiles caseFiles, Accounts accounts, Messages messages) {
        this.agendas = agendas;
        this.issues = issues;
        this.caseFiles = caseFiles;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return switch (caseFile.caseType()) {
            case ConsultationCases.ISSUE -> Map.of("consultationOwners", owners(Stream.of(caseFile)));
            case ConsultationCases.MEETING ->
                Map.of(
                        "consultationIssues",
                        listed(caseFile)
                                .map(issue -> new Option(issue.caseNo(), issue.title()))
                                .toList(),
                        "consultationOwners",
                        owners(listed(caseFile).map(issue -> caseFiles.get(issue.caseNo()))));
            default -> Map.of();
        };
    }

    private Stream<ConsultationIssue> listed(CaseFile meeting) {
        return agendas.ofMeeting(meeting.caseNo()).stream()
                .map(AgendaItem::issueNo)
                .map(issues::find)
                .flatMap(Optional::stream);
    }

    private List<Option> owners(Stream<CaseFile> about) {
        Map<Long, String> societies = new TreeMap<>();
        about.forEach(issue -> societies.put(issue.societyId(), issue.societyName()));
        return Stream.concat(
                        societies.keySet().stream()
                                .flatMap(id -> accounts.withRole(Role.societyClerk, id, null).stream())
                                .map(person -> option(person, societies.get(person.societyId()))),
                        accounts.withRole(Role.departmentOfficer, null, null).stream()
                                .map(person -> option(person, messages.official("consultation.department"))))
                .toList();
    }

    private Option option(Accounts.Person person, String unit) {
        return new Option(person.username(), messages.official("consultation.owner", person.name(), unit));
    }
}
