package id.wajahkota.platform.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the embedded database lives.
 *
 * @param folder keeps the programs, the data and the lock file between starts
 */
@ConfigurationProperties("portal.embedded-database")
record EmbeddedDatabaseProperties(Path folder) {}
