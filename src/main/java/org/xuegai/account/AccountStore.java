package org.xuegai.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads stored accounts with their roles. */
@Repository
class AccountStore {

    private static final String SELECT =
            "select a.*, r.role_name from account a left join account_role r on r.account_id = a.id ";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells whether an open session or a token may go on. */
    record Standing(boolean active, int securityVersion) {}

    public Optional<Account> byId(long id) {
        return jdbc.sql(SELECT + "where a.id = ?").param(id).query(AccountStore::accounts).stream()
                .findFirst();
    }

    public Optional<Account> byUsername(String username) {
        return jdbc.sql(SELECT + "where a.username = ?").param(username).query(AccountStore::accounts).stream()
                .findFirst();
    }

    public List<Account> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where a.id in (:ids) order by a.id")
                        .param("ids", ids)
                        .query(AccountStore::accounts);
    }

    /** @param societyId for a role of a society; null for the others */
    public List<Account> withRole(Role role, Long societyId) {
        return jdbc.sql(SELECT
                        + "where a.active = true and a.id in (select account_id from account_role where role_name = :role)"
                        + (societyId == null ? "" : " and a.society_id = :society")
                        + " order by a.id")
                .param("role", role.name())
                .param("society", societyId)
                .query(AccountStore::accounts);
    }

    /** @param text part of a username or name; null or blank for everybody */
    public List<Account> search(String text) {
        String part = text == null ? "" : text.strip().toLowerCase();
        return jdbc.sql(SELECT
                        + "where lower(a.username) like :part or lower(a.full_name) like :part order by a.username")
                .param("part", "%" + part.replaceAll("[%_\\\\]", "") + "%")
                .query(AccountStore::accounts);
    }

    public boolean any() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() > 0;
    }

    public Optional<Standing> standing(long id) {
        return jdbc.sql("select active, security_version from account where id = ?")
                .param(id)
                .query(Standing.class)
                .optional();
    }

    private static List<Account> accounts(ResultSet rows) throws SQLException {
        Map<Long, Account> found = new LinkedHashMap<>();
        while (rows.next()) {
            long id = rows.getLong("id");
            if (!found.containsKey(id)) {
                found.put(id, account(rows));
            }
            String role = rows.getString("role_name");
            if (role != null) {
                found.get(id).roles().add(Role.valueOf(role));
            }
        }
        return List.copyOf(found.values());
    }

    private static Account account(ResultSet row) throws SQLException {
        String department = row.getString("department");
        return new Account(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("password_hash"),
                row.getBoolean("password_one_time"),
                row.getBoolean("active"),
                department == null ? null : Department.valueOf(department),
                row.getObject("society_id", Long.class),
                row.getBoolean("acting_president"),
                row.getString("authorization_note"),
                row.getObject("authorization_until", LocalDate.class),
                row.getInt("security_version"),
                EnumSet.noneOf(Role.class));
    }
}
