package org.xuegai.account;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.form.Component.Option;
import org.xuegai.form.FormContext;
import org.xuegai.form.PersonDirectory;

/** Offers the people of a role: {@code viceChair}, or {@code societyPresident@society} of the case's society. */
@Component
class RoleDirectory implements PersonDirectory {

    private static final String OF_SOCIETY = "@society";

    private final Accounts accounts;

    RoleDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Option> people(String people, FormContext context) {
        boolean ofSociety = people.endsWith(OF_SOCIETY);
        Role role = Role.valueOf(ofSociety ? people.substring(0, people.length() - OF_SOCIETY.length()) : people);
        if (ofSociety && !(context.facts().get("societyId") instanceof Number)) {
            return List.of();
        }
        Long societyId = ofSociety ? ((Number) context.facts().get("societyId")).longValue() : null;
        return accounts.withRole(role, societyId, null).stream()
                .map(person -> new Option(person.username(), person.name()))
                .toList();
    }
}
