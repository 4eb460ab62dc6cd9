package org.xuegai.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.testing.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditChainTest {

    /** One log on one database. */
    private static final class Fixture {

        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private final AuditChain chain;
        private final AuditSearch search;
        private final AuditLog log;

        Fixture(DataSource database) {
            var transactions = new JdbcTransactionManager(database);
            jdbc = new JdbcTemplate(database);
            transaction = new TransactionTemplate(transactions);
            chain = new AuditChain(JdbcClient.create(database));
            search = new AuditSearch(JdbcClient.create(database));
            log = new AuditLog(chain, new XuegaiClock(), transactions);
        }

        void write(int entries) {
            IntStream.range(0, entries)
                    .forEach(i -> log.record("hjkx.jb", "CASE_FILED", "GGFA-2026-%04d".formatted(i), Map.of("no", i)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.xuegai.testing.TestDatabases#both")
    void writers_in_parallel_leave_one_unbroken_chain(DataSource database) throws Exception {
        var fixture = new Fixture(database);
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> writers = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(writer -> pool.submit(() -> fixture.write(25)))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdownNow();
        }

        assertThat(fixture.chain.verify()).isEqualTo(ChainState.intact(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set username = 'somebody.else' where seq = 7",
                "update audit_entry set details = '{}' where seq = 7",
                "update audit_entry set recorded_at = recorded_at + interval '1' second where seq = 7",
                "update audit_entry set ip = '10.0.0.1' where seq = 7",
                "delete from audit_entry where seq = 7"
            })
    void a_changed_or_missing_entry_breaks_the_chain_there(String tampering) {
        var fixture = new Fixture(TestDatabases.h2());
        fixture.write(10);
        fixture.jdbc.update(tampering);

        assertThat(fixture.chain.verify()).isEqualTo(ChainState.brokenAt(7, 10));
    }

    @Test
    void a_cut_off_end_breaks_the_chain() {
        var fixture = new Fixture(TestDatabases.h2());
        fixture.write(10);
        fixture.jdbc.update("delete from audit_entry where seq > 8");

        assertThat(fixture.chain.verify()).isEqualTo(ChainState.brokenAt(9, 10));
    }

    @Test
    void an_entry_goes_with_its_transaction() {
        var fixture = new Fixture(TestDatabases.h2());

        assertThatThrownBy(() -> fixture.transaction.executeWithoutResult(status -> {
                    fixture.write(1);
                    throw new IllegalStateException("the business change failed");
                }))
                .hasMessage("the business change failed");
        fixture.transaction.executeWithoutResult(status -> fixture.write(2));

        assertThat(fixture.chain.verify()).isEqualTo(ChainState.intact(2));
    }

    @ParameterizedTest
    @MethodSource("org.xuegai.testing.TestDatabases#both")
    void the_auditor_finds_by_person_action_subject_and_day(DataSource database) {
        var fixture = new Fixture(database);
        fixture.write(3);
        fixture.log.record("admin", "SOCIETY_CREATED", "HJKX", Map.of());
        var today = new XuegaiClock().today();

        assertThat(found(fixture, new AuditFilter("admin", null, null, null, null)))
                .isEqualTo(1);
        assertThat(found(fixture, new AuditFilter(null, "CASE_FILED", null, null, null)))
                .isEqualTo(3);
        assertThat(found(fixture, new AuditFilter(null, null, "GGFA-2026-000", null, null)))
                .isEqualTo(3);
        assertThat(found(fixture, new AuditFilter(null, null, "GGFA-2026-0001", null, null)))
                .isEqualTo(1);
        assertThat(found(fixture, new AuditFilter(null, null, "GGFA_2026%", null, null)))
                .isZero();
        assertThat(found(fixture, new AuditFilter(null, null, null, today.toString(), today.toString())))
                .isEqualTo(4);
        assertThat(found(
                        fixture,
                        new AuditFilter(null, null, null, today.plusDays(1).toString(), null)))
                .isZero();
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() {
        var fixture = new Fixture(TestDatabases.h2());
        fixture.write(AuditSearch.PAGE_SIZE + 10);
        var filter = new AuditFilter(null, null, null, null, null);

        var first = fixture.search.find(filter, null);
        var second = fixture.search.find(filter, org.xuegai.platform.Cursor.decode(first.nextCursor()));

        assertThat(first.items()).hasSize(AuditSearch.PAGE_SIZE);
        assertThat(second.items()).hasSize(10);
        assertThat(second.items().get(0).seq()).isEqualTo(10);
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void a_verification_is_remembered_for_a_while() {
        var fixture = new Fixture(TestDatabases.h2());
        var clock = new XuegaiClock();
        clock.travelTo(java.time.LocalDateTime.of(2026, 11, 23, 9, 0));
        var watch = new ChainWatch(fixture.chain, clock);
        fixture.write(1);
        assertThat(watch.recent().state().entries()).isEqualTo(1);
        fixture.write(1);

        assertThat(watch.recent().state().entries()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(10));
        assertThat(watch.recent().state().entries()).isEqualTo(2);
    }

    private static int found(Fixture fixture, AuditFilter filter) {
        return fixture.search.find(filter, null).items().size();
    }
}
