package org.xuegai.pilot.candidate;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Recusals;
import org.xuegai.account.Role;

/** The pilot's task force, and who of it keeps off a society. Source: domain 2.0.1 separation rules */
@Component
class TaskForce {

    private final Accounts accounts;
    private final Recusals recusals;

    TaskForce(Accounts accounts, Recusals recusals) {
        this.accounts = accounts;
        this.recusals = recusals;
    }

    List<Accounts.Person> all() {
        return accounts.withRole(Role.pilotTaskForce, null, null);
    }

    /** Members with a tie to the society. */
    List<Accounts.Person> tiedTo(long societyId) {
        return all().stream()
                .filter(person -> recusals.holdsPost(person.id(), societyId))
                .toList();
    }

    List<Accounts.Person> freeFor(long societyId) {
        return all().stream()
                .filter(person -> !recusals.holdsPost(person.id(), societyId))
                .toList();
    }
}
