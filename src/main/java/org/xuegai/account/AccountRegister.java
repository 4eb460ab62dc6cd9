package org.xuegai.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Opens accounts and changes them. */
@Service
public class AccountRegister {

    private final JdbcClient jdbc;
    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final XuegaiClock clock;

    AccountRegister(
            JdbcClient jdbc,
            AccountStore store,
            PasswordEncoder encoder,
            AuditLog audit,
            ApplicationEventPublisher events,
            XuegaiClock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return !store.any();
    }

    /**
     * Opens accounts that share one known password, and its hash; meant for demo data and tests.
     *
     * @param by who opens them; null for the system
     */
    @Transactional
    public void openAll(Collection<NewAccount> people, String password, String by) {
        String hash = encoder.encode(password);
        people.forEach(person -> insert(person, hash, false, by));
    }

    /** Opens an account whose password must be changed at the first sign-in. */
    @Transactional
    long open(NewAccount person, String oneTimePassword, String by) {
        return insert(person, encoder.encode(oneTimePassword), true, by);
    }

    /**
     * Changes everything but the password; open sessions of the person end.
     *
     * @throws Problem 409 STALE_VERSION if it changed since the page was opened
     */
    @Transactional
    void change(Account stored, int version, NewAccount person, String by) {
        int changed = jdbc.sql(
                        """
                        update account set version = version + 1, security_version = security_version + 1,
                          full_name = ?, email = ?, phone = ?, department = ?, society_id = ?,
                          acting_president = ?, authorization_note = ?, authorization_until = ?
                        where id = ? and version = ?""")
                .params(
                        person.name(),
                        person.email(),
                        person.phone(),
                        nameOf(person.department()),
                        person.societyId(),
                        person.actingPresident(),
                        person.authorizationNote(),
                        person.authorizationUntil(),
                        stored.id(),
                        version)
                .update();
        if (changed == 0) {
            throw Problem.conflict("STALE_VERSION");
        }
        jdbc.sql("delete from account_role where account_id = ?")
                .param(stored.id())
                .update();
        insertRoles(stored.id(), person.roles());
        audit.record(
                by,
                "ACCOUNT_CHANGED",
                stored.username(),
                Map.of("before", standing(stored.asGiven()), "after", standing(person)));
        events.publishEvent(new StandingChanged(stored.username(), by));
    }

    /** A stopped account's sessions and tokens end at their next request. */
    @Transactional
    void setActive(Account stored, boolean active, String by) {
        jdbc.sql("update account set active = ?, version = version + 1, security_version = security_version + 1"
                        + " where id = ?")
                .params(active, stored.id())
                .update();
        audit.record(by, active ? "ACCOUNT_RESTORED" : "ACCOUNT_STOPPED", stored.username(), Map.of());
        events.publishEvent(new StandingChanged(stored.username(), by));
    }

    /** @param oneTime whether it must be changed at the next sign-in */
    @Transactional
    void setPassword(long id, String password, boolean oneTime) {
        jdbc.sql("update account set password_hash = ?, password_one_time = ?, version = version + 1,"
                        + " security_version = security_version + 1 where id = ?")
                .params(encoder.encode(password), oneTime, id)
                .update();
    }

    private long insert(NewAccount person, String hash, boolean oneTime, String by) {
        long id;
        try {
            var keys = new GeneratedKeyHolder();
            jdbc.sql(
                            """
                            insert into account (version, username, full_name, email, phone, password_hash,
                              password_one_time, active, department, society_id, acting_president,
                              authorization_note, authorization_until, security_version, created_at)
                            values (0, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, ?, ?, 0, ?)""")
                    .params(
                            person.username(),
                            person.name(),
                            person.email(),
                            person.phone(),
                            hash,
                            oneTime,
                            nameOf(person.department()),
                            person.societyId(),
                            person.actingPresident(),
                            person.authorizationNote(),
                            person.authorizationUntil(),
                            clock.instant().atZone(XuegaiClock.ZONE).toOffsetDateTime())
                    .update(keys, "id");
            id = keys.getKey().longValue();
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
        insertRoles(id, person.roles());
        audit.record(by, "ACCOUNT_CREATED", person.username(), standing(person));
        return id;
    }

    private void insertRoles(long id, Set<Role> roles) {
        roles.forEach(role -> jdbc.sql("insert into account_role (account_id, role_name) values (?, ?)")
                .params(id, role.name())
                .update());
    }

    /** What a person may do and for whom, as the record keeps it. */
    private static Map<String, Object> standing(NewAccount person) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("name", person.name());
        standing.put("roles", person.roles().stream().sorted().toList());
        standing.put("societyId", person.societyId());
        standing.put("department", person.department());
        standing.put("actingPresident", person.actingPresident());
        standing.put("authorizationUntil", person.authorizationUntil());
        return standing;
    }

    private static String nameOf(Department department) {
        return department == null ? null : department.name();
    }
}
