package org.xuegai.account;

import java.time.LocalDate;
import java.util.Set;

/**
 * A person to be given an account.
 *
 * @param username lower case, unique
 * @param email null when none is known
 * @param societyId needed by society roles; null for everyone else
 * @param department needed by {@link Role#consultedDepartment}; null for everyone else
 * @param actingPresident signs for a vacant presidency
 * @param authorizationNote what the letter of authorization says; null unless acting
 * @param authorizationUntil its last day; null unless acting
 */
public record NewAccount(
        String username,
        String name,
        String email,
        String phone,
        Set<Role> roles,
        Long societyId,
        Department department,
        boolean actingPresident,
        String authorizationNote,
        LocalDate authorizationUntil) {

    /** Somebody of a society. */
    public static NewAccount ofSociety(String username, String name, long societyId, Set<Role> roles) {
        return new NewAccount(
                username, name, username + "@example.com", null, roles, societyId, null, false, null, null);
    }

    /** @param department null unless the person answers for a consulted department */
    public static NewAccount ofAssociation(String username, String name, Department department, Set<Role> roles) {
        return new NewAccount(
                username, name, username + "@example.com", null, roles, null, department, false, null, null);
    }
}
