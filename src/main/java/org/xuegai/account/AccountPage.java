package org.xuegai.account;

import java.util.List;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.xuegai.platform.FieldProblem;

/**
 * The administrator's page of one account.
 *
 * @param account null for a new one
 * @param locked by wrong passwords, for now
 * @param values what stands in the fields, as typed
 * @param stale somebody changed the account after the page was opened
 */
record AccountPage(
        Account account,
        boolean locked,
        List<StaffPosts.Post> posts,
        MultiValueMap<String, String> values,
        FieldErrors errors,
        boolean stale) {

    static AccountPage blank() {
        return new AccountPage(null, false, List.of(), new LinkedMultiValueMap<>(), new FieldErrors(List.of()), false);
    }

    static AccountPage of(Account account, boolean locked, List<StaffPosts.Post> posts) {
        return new AccountPage(account, locked, posts, AccountForm.values(account), new FieldErrors(List.of()), false);
    }

    AccountPage refused(MultiValueMap<String, String> typed, List<FieldProblem> problems) {
        return new AccountPage(account, locked, posts, typed, new FieldErrors(problems), false);
    }

    AccountPage outdated() {
        return new AccountPage(account, locked, posts, values, errors, true);
    }

    public boolean isNew() {
        return account == null;
    }

    public String value(String field) {
        return values.getFirst(field);
    }

    public boolean checked(String field) {
        return values.containsKey(field);
    }

    public boolean has(Role role) {
        return values.getOrDefault("roles", List.of()).contains(role.name());
    }
}
