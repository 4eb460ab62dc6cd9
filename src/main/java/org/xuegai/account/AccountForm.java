package org.xuegai.account;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * An account as typed on the administrator's page.
 *
 * @param version the version the page was opened with; null for a new account
 * @param authorizationUntil null when empty or no date
 */
record AccountForm(
        Integer version,
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

    static AccountForm of(MultiValueMap<String, String> typed) {
        return new AccountForm(
                number(typed, "version") == null
                        ? null
                        : number(typed, "version").intValue(),
                text(typed, "username"),
                text(typed, "name"),
                text(typed, "email"),
                text(typed, "phone"),
                roles(typed),
                number(typed, "societyId"),
                Arrays.stream(Department.values())
                        .filter(department -> department.name().equals(typed.getFirst("department")))
                        .findFirst()
                        .orElse(null),
                typed.containsKey("actingPresident"),
                text(typed, "authorizationNote"),
                date(text(typed, "authorizationUntil")));
    }

    /** The account as the page's fields hold it. */
    static MultiValueMap<String, String> values(Account account) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("version", String.valueOf(account.version()));
        values.add("username", account.username());
        values.add("name", account.name());
        values.add("email", account.email());
        values.add("phone", account.phone());
        account.roles().forEach(role -> values.add("roles", role.name()));
        values.add(
                "societyId",
                account.societyId() == null ? null : account.societyId().toString());
        values.add(
                "department",
                account.department() == null ? null : account.department().name());
        if (account.actingPresident()) {
            values.add("actingPresident", "true");
        }
        values.add("authorizationNote", account.authorizationNote());
        values.add(
                "authorizationUntil",
                account.authorizationUntil() == null
                        ? null
                        : account.authorizationUntil().toString());
        return values;
    }

    /** What does not belong to the roles is dropped: a society, a department, an authorization. */
    NewAccount toAccount() {
        boolean ofSociety = roles.stream().anyMatch(role -> role.side() == Role.Side.SOCIETY);
        return new NewAccount(
                username,
                name,
                email,
                phone,
                roles,
                ofSociety ? societyId : null,
                roles.contains(Role.consultedDepartment) ? department : null,
                actingPresident,
                actingPresident ? authorizationNote : null,
                actingPresident ? authorizationUntil : null);
    }

    private static Set<Role> roles(MultiValueMap<String, String> typed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> names = typed.getOrDefault("roles", List.of());
        Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).forEach(roles::add);
        return roles;
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String text = typed.getFirst(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Long number(MultiValueMap<String, String> typed, String field) {
        String text = text(typed, field);
        return text != null && text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
