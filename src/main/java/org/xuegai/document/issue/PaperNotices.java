package org.xuegai.document.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;

/** Tells whom a paper concerns that it has gone out. Source: domain 2.0.4 */
@Component
class PaperNotices {

    private static final String RESULT = "N12";
    private static final List<Role> TOLD = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final CaseFiles caseFiles;
    private final IssuedPapers papers;
    private final RegisteredDocumentNumbers numbers;
    private final AddressedPapers addressed;
    private final CaseNotices notices;
    private final Notices sender;
    private final Accounts accounts;
    private final Messages messages;

    PaperNotices(
            CaseFiles caseFiles,
            IssuedPapers papers,
            RegisteredDocumentNumbers numbers,
            AddressedPapers addressed,
            CaseNotices notices,
            Notices sender,
            Accounts accounts,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.papers = papers;
        this.numbers = numbers;
        this.addressed = addressed;
        this.notices = notices;
        this.sender = sender;
        this.accounts = accounts;
        this.messages = messages;
    }

    void tell(String caseNo, String kind) {
        CaseFile caseFile = caseFiles.get(caseNo);
        DocumentNumber number = numbers.last(caseNo, kind).orElseThrow();
        IssuedPaper.Telling telling =
                papers.of(kind).telling(caseFile, number.docNumber()).orElseGet(() -> result(caseFile, number));
        Map<String, String> values = new HashMap<>(telling.values());
        values.put("docNumber", number.docNumber());
        Set<Long> own = telling.societies().stream()
                .filter(society -> society.equals(caseFile.societyId()))
                .collect(Collectors.toSet());
        Set<Long> others = new HashSet<>(telling.societies());
        others.removeAll(own);
        sender.send(
                notices.about(people(own), telling.template(), caseFile, values).with(telling.calendar()));
        if (!others.isEmpty()) {
            Notice notice = notices.about(people(others), telling.template(), caseFile, values)
                    .with(telling.calendar());
            addressed.address(number, others).map(notice::leadingTo).ifPresent(sender::send);
        }
    }

    private Stream<Accounts.Person> people(Set<Long> societies) {
        return societies.stream()
                .flatMap(society -> TOLD.stream().flatMap(role -> accounts.withRole(role, society, null).stream()));
    }

    /** How the case ended; before that, what the paper is called. */
    private IssuedPaper.Telling result(CaseFile caseFile, DocumentNumber number) {
        String outcome = caseFile.outcome() == null
                ? number.title()
                : messages.official("casework.outcome." + caseFile.outcome());
        return new IssuedPaper.Telling(
                RESULT,
                Map.of("outcomeName", outcome),
                caseFile.societyId() == null ? Set.of() : Set.of(caseFile.societyId()));
    }
}
