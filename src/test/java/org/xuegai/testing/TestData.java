package org.xuegai.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.demo.DemoPeople;

/**
 * Puts the tables back to how they stood when the application had started and the demo's societies and
 * people had been entered. Deployments of the engine stay; rows that were there are restored only where a
 * test changed them.
 */
class TestData {

    /** Rows of the engine that belong to deployments and not to instances. */
    private static final Map<String, String> ENGINE_LEFTOVERS = Map.of(
            "act_ge_bytearray", "deployment_id_ is null",
            "act_ru_job", "process_instance_id_ is not null",
            "act_ru_event_subscr", "execution_id_ is not null");

    private static final List<String> ENGINE_KEPT =
            List.of("act_re_", "act_ge_property", "act_ge_schema_log", "act_ru_jobdef", "act_ru_meter_log");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final DemoPeople people;
    private final Map<String, List<Map<String, Object>>> beginning = new LinkedHashMap<>();

    TestData(JdbcTemplate jdbc, TransactionTemplate transaction, DemoPeople people) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
    }

    @EventListener(ApplicationReadyEvent.class)
    void remember() {
        people.create();
        tables().stream()
                .filter(table -> !isEngine(table) && !table.startsWith("flyway"))
                .forEach(table -> beginning.put(table, rows(table)));
    }

    void reset() {
        withoutReferences(() -> {
            instances().forEach(table -> jdbc.update("delete from " + table + " where " + leftovers(table)));
            beginning.forEach(this::restore);
        });
    }

    /** All rows that a test could have changed, by table. */
    Map<String, List<Map<String, Object>>> contents() {
        var contents = new LinkedHashMap<String, List<Map<String, Object>>>();
        beginning.keySet().forEach(table -> contents.put(table, rows(table)));
        instances()
                .forEach(table -> contents.put(
                        table, jdbc.queryForList("select * from " + table + " where " + leftovers(table))));
        return contents;
    }

    /** Only after {@link #reset}: what stood there at the time of {@link #contents}. */
    void put(Map<String, List<Map<String, Object>>> contents) {
        withoutReferences(() -> contents.forEach((table, rows) -> {
            if (isEngine(table)) {
                insert(table, rows);
            } else {
                restore(table, rows);
            }
        }));
    }

    private void withoutReferences(Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(checkReferences(false));
            work.run();
            jdbc.execute(checkReferences(true));
        });
    }

    /** Tables of the engine with rows that come and go with its instances. */
    private List<String> instances() {
        return tables().stream()
                .filter(TestData::isEngine)
                .filter(table -> ENGINE_KEPT.stream().noneMatch(table::startsWith))
                .toList();
    }

    private static String leftovers(String table) {
        return ENGINE_LEFTOVERS.getOrDefault(table, "1 = 1");
    }

    private void restore(String table, List<Map<String, Object>> before) {
        if (before.isEmpty()) {
            jdbc.update("delete from " + table);
        } else if (!sameRows(before, rows(table))) {
            jdbc.update("delete from " + table);
            insert(table, before);
        }
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var names = rows.get(0).keySet();
        String marks = names.stream().map(column -> "?").collect(Collectors.joining(", "));
        String columns = names.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        jdbc.batchUpdate(
                "insert into " + table + " (" + columns + ") values (" + marks + ")",
                rows.stream().map(row -> row.values().toArray()).toList());
    }

    private static boolean sameRows(List<Map<String, Object>> before, List<Map<String, Object>> now) {
        return before.size() == now.size() && Objects.equals(Map.copyOf(counted(before)), Map.copyOf(counted(now)));
    }

    private static Map<String, Long> counted(List<Map<String, Object>> rows) {
        return rows.stream().collect(Collectors.groupingBy(Object::toString, Collectors.counting()));
    }

    private List<Map<String, Object>> rows(String table) {
        return jdbc.queryForList("select * from " + table);
    }

    private List<String> tables() {
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables"
                                + " where table_type like '%TABLE' and lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private static boolean isEngine(String table) {
        return table.startsWith("act_");
    }

    private static String checkReferences(boolean on) {
        return TestSurroundings.onPostgres()
                ? "set local session_replication_role = '" + (on ? "origin" : "replica") + "'"
                : "set referential_integrity " + on;
    }
}
