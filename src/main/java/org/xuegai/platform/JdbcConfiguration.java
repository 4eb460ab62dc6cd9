package org.xuegai.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/** Repositories may be nested in the class that uses them; both databases give {@link Instant}s back. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(basePackages = "org.xuegai", considerNestedRepositories = true)
class JdbcConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(InstantOfOffset.INSTANCE);
    }

    /** Names go unquoted, so that one {@code @Table("deadline_rule")} serves H2 (upper case) and PostgreSQL. */
    @Bean
    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> namingStrategy, JdbcCustomConversions conversions, RelationalManagedTypes types) {
        JdbcMappingContext context = super.jdbcMappingContext(namingStrategy, conversions, types);
        context.setForceQuote(false);
        return context;
    }

    @ReadingConverter
    enum InstantOfOffset implements Converter<OffsetDateTime, Instant> {
        INSTANCE;

        @Override
        public Instant convert(OffsetDateTime source) {
            return source.toInstant();
        }
    }
}
