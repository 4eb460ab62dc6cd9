package org.xuegai.account;

import java.io.Serializable;
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

    public boolean isOn(Role.Side side) {
        return roles.stream().anyMatch(role -> role.side() == side);
    }
}
