package org.xuegai.account;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** The accounts as the other modules see them. */
@Component
class StoredAccounts implements Accounts {

    private final AccountStore store;
    private final XuegaiClock clock;

    StoredAccounts(AccountStore store, XuegaiClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Person> byId(long id) {
        return store.byId(id).map(Account::person);
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return store.byUsername(username).map(Account::person);
    }

    @Override
    public List<Person> byIds(Collection<Long> ids) {
        return store.byIds(ids).stream().map(Account::person).toList();
    }

    @Override
    public List<Person> withRole(Role role, Long societyId, Department department) {
        return store.withRole(role, role.side() == Role.Side.SOCIETY ? societyId : null).stream()
                .filter(account -> account.rolesOn(clock.today()).contains(role))
                .filter(account -> role.side() != Role.Side.SOCIETY || Objects.equals(account.societyId(), societyId))
                .filter(account -> department == null || department == account.department())
                .map(Account::person)
                .toList();
    }

    @Override
    public Actor actor(String username) {
        return store.byUsername(username)
                .map(account -> account.actorOn(clock.today()))
                .orElseThrow(() -> new IllegalArgumentException("no account " + username));
    }
}
