package org.xuegai.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who has an account. */
public interface Accounts {

    /**
     * @param id the row's id
     * @param email null when none is known
     */
    record Person(long id, String username, String name, String email, Long societyId, Department department) {}

    Optional<Person> byId(long id);

    Optional<Person> byUsername(String username);

    List<Person> byIds(Collection<Long> ids);

    /**
     * Active people in a role.
     *
     * @param societyId only of this society; null for the association's people
     * @param department only of this department; null for any
     */
    List<Person> withRole(Role role, Long societyId, Department department);

    /** The actor a signed-in person would be; for work done in someone's name by the demo and by tests. */
    Actor actor(String username);
}
