package org.xuegai.document;

import java.nio.file.Path;
import javax.sql.DataSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.unit.DataSize;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

/** The module's tables and their repositories on a database, and nothing else of the application. */
public final class DocumentContext {

    private DocumentContext() {}

    public static AnnotationConfigApplicationContext on(DataSource database, Path data, Class<?>... beans) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(
                XuegaiProperties.class,
                () -> new XuegaiProperties(data, "http://localhost", "示科协学", "x@example.com", DataSize.ofMegabytes(1)));
        context.register(XuegaiClock.class, Tables.class);
        context.register(jdbcConfiguration());
        context.register(beans);
        context.refresh();
        return context;
    }

    private static Class<?> jdbcConfiguration() {
        try {
            return Class.forName("org.xuegai.platform.JdbcConfiguration");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Tables {

        @Bean
        NamedParameterJdbcTemplate namedParameterJdbcTemplate(DataSource database) {
            return new NamedParameterJdbcTemplate(database);
        }

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }
    }
}
