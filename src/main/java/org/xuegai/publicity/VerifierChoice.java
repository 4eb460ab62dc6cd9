package org.xuegai.publicity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.casework.filing.CaseFacts;
import org.xuegai.form.Component.Option;
import org.xuegai.platform.Messages;

/** Offers as verifiers the association's people and the auditors who had no hand in the case. Source: domain 2.0.5 */
@Component
class VerifierChoice implements CaseFacts {

    private static final String FORM = "objection-verification";

    private final ObjectionRows objections;
    private final CaseHandlers handlers;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Messages messages;

    VerifierChoice(
            ObjectionRows objections,
            CaseHandlers handlers,
            Submissions submissions,
            Accounts accounts,
            Messages messages) {
        this.objections = objections;
        this.handlers = handlers;
        this.submissions = submissions;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public Map<String, Object> of(CaseFile caseFile) {
        return objections.existsByCaseNo(caseFile.caseNo())
                ? Map.of("objectionVerifiers", offered(caseFile))
                : Map.of();
    }

    private List<Option> offered(CaseFile caseFile) {
        Set<String> barred = handlers.of(caseFile);
        Set<String> namedBefore = namedBefore(caseFile);
        Map<String, Option> offered = new LinkedHashMap<>();
        roles().forEach(role -> accounts.withRole(role, null, null).stream()
                .filter(person -> namedBefore.contains(person.username())
                        || !barred.contains(person.username()) && !handlers.holdsPost(caseFile, person.id()))
                .forEach(person -> offered.putIfAbsent(person.username(), option(person, role))));
        return List.copyOf(offered.values());
    }

    private static Stream<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.side() == Role.Side.ASSOCIATION || role == Role.auditor);
    }

    /** Who verified an earlier objection stays named in its sheet, whatever they have done since. */
    private Set<String> namedBefore(CaseFile caseFile) {
        return submissions.of(caseFile.caseNo()).stream()
                .filter(filed -> filed.formId().equals(FORM))
                .flatMap(filed -> ((List<?>) filed.values().get("verifierNames")).stream())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private Option option(Accounts.Person person, Role role) {
        String office = person.department() == null
                ? messages.get("account.role." + role)
                : messages.get("account.department." + person.department());
        return new Option(person.username(), messages.get("publicity.verifier", person.name(), office));
    }
}
