package org.xuegai.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A person's account as stored.
 *
 * @param passwordOneTime the password was set by somebody else and must be changed first of all
 * @param actingPresident signs for a vacant presidency with a letter of authorization. Source: domain 2.1
 * @param authorizationUntil last day of that authorization; null unless acting
 * @param securityVersion raised whenever open sessions must end
 */
record Account(
        long id,
        int version,
        String username,
        String name,
        String email,
        String phone,
        String passwordHash,
        boolean passwordOneTime,
        boolean active,
        Department department,
        Long societyId,
        boolean actingPresident,
        String authorizationNote,
        LocalDate authorizationUntil,
        int securityVersion,
        Set<Role> roles) {

    /** The roles that count today: the president's falls away with the authorization to act. */
    Set<Role> rolesOn(LocalDate today) {
        Set<Role> effective = EnumSet.noneOf(Role.class);
        effective.addAll(roles);
        if (actingPresident && !authorizedOn(today)) {
            effective.remove(Role.societyPresident);
        }
        return effective;
    }

    Actor actorOn(LocalDate today) {
        return new Actor(
                id,
                username,
                name,
                Set.copyOf(rolesOn(today)),
                societyId,
                department,
                actingPresident && authorizedOn(today));
    }

    /** As an administrator would enter it again. */
    NewAccount asGiven() {
        return new NewAccount(
                username,
                name,
                email,
                phone,
                roles,
                societyId,
                department,
                actingPresident,
                authorizationNote,
                authorizationUntil);
    }

    Accounts.Person person() {
        return new Accounts.Person(id, username, name, email, societyId, department);
    }

    private boolean authorizedOn(LocalDate today) {
        return authorizationUntil != null && !today.isAfter(authorizationUntil);
    }
}
