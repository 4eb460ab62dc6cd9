package org.xuegai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Gives the application its database and its mail server before it starts. */
class TestSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String H2 = "jdbc:h2:mem:xuegai;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    /** Started once for the test run; ends with the JVM. */
    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean onPostgres() {
        return "postgres".equals(System.getProperty("test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        boolean postgres = onPostgres();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test surroundings",
                        Map.of(
                                "spring.datasource.url",
                                postgres ? Postgres.SERVER.getJdbcUrl("postgres", "postgres") : H2,
                                "spring.datasource.username",
                                postgres ? "postgres" : "xuegai",
                                "spring.datasource.password",
                                postgres ? "" : "xuegai",
                                "spring.mail.host",
                                "127.0.0.1",
                                "spring.mail.port",
                                Mailbox.port())));
    }
}
