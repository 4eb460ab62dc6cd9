package org.xuegai.account;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The signed-in person behind a request.
 *
 * @param societyId the society a society user belongs to; null for everyone else
 * @param department set for {@link Role#consultedDepartment} only
 * @param actingPresident signs for a vacant presidency with a letter of authorization
 */
public record Actor(
        long userId,
        String username,
        String name,
        Set<Role> roles,
        Long societyId,
        Department department,
        boolean actingPresident)
        implements Serializable {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** What the person is first of all: an office before a seat in a group; empty without any role. */
    public Optional<Role> office() {
        return roles.stream().min(Comparator.comparing(Role::isSeat).thenComparing(Comparator.naturalOrder()));
    }

    public boolean isOn(Role.Side side) {
        return roles.stream().anyMatch(role -> role.side() == side);
    }
}
