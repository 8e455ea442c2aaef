package id.wajahkota.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of the portal's own, listening on the loopback address only, which is started again when it dies.
 * Its data outlive whatever happens to it or to the portal.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USERNAME = "portal";
    static final String SCHEMA = "wajah_kota";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final FolderLock lock;
    private final ServerStart start;
    private ServerProcess server;
    private boolean closed;

    private EmbeddedDatabase(FolderLock lock, ServerStart start, ServerProcess server) {
        this.lock = lock;
        this.start = start;
        this.server = server;
        watch();
    }

    /**
     * Starts the server on a free port, after ending one that a killed portal has left behind on the same data.
     *
     * @param folder made when absent; its data are used when present, and are never deleted
     * @throws EmbeddedDatabaseException when somebody else uses the data, or they cannot be read or written
     */
    static EmbeddedDatabase start(Path folder) {
        DatabaseFolder home = DatabaseFolder.at(folder);
        FolderLock lock = FolderLock.take(home);
        try {
            ServerPrograms programs = ServerPrograms.in(home);
            Orphans.end(programs.server());
            boolean holdsData = home.holdsData();
            home.prepare();
            programs.unpack();
            if (!holdsData) {
                new DataInstallation(home, programs).run();
            }
            ServerStart start = new ServerStart(home, programs);
            return new EmbeddedDatabase(lock, start, run(home, start));
        } catch (EmbeddedDatabaseException told) {
            lock.close();
            throw told;
        } catch (IOException | SQLException | RuntimeException failure) {
            lock.close();
            throw EmbeddedDatabaseException.of(home.home(), failure);
        }
    }

    private static ServerProcess run(DatabaseFolder home, ServerStart start) throws IOException, SQLException {
        ServerProcess server = start.run();
        try {
            new FirstLook(jdbcUrl(start), start.password()).take(home.home());
            return server;
        } catch (SQLException | RuntimeException unreadable) {
            server.stop();
            throw unreadable;
        }
    }

    private void watch() {
        server.onExit()
                .thenRunAsync(
                        this::ended,
                        task -> Thread.ofPlatform()
                                .daemon()
                                .name("embedded-database-watch")
                                .start(task));
    }

    private synchronized void ended() {
        if (!closed && !isPortalEnding()) {
            LOG.warn("The database server has ended by itself; it is started again");
            startAgain();
        }
    }

    /** A signal to the whole group, as Ctrl-C is, reaches the server too; a portal that ends needs it no more. */
    private static boolean isPortalEnding() {
        Thread never = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(never);
            Runtime.getRuntime().removeShutdownHook(never);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        try {
            server = start.run();
            watch();
            LOG.warn("The database server is there again");
        } catch (IOException | RuntimeException failure) {
            LOG.error("The database server does not start: {}", failure.getMessage());
            CompletableFuture.delayedExecutor(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::startAgain);
        }
    }

    String jdbcUrl() {
        return jdbcUrl(start);
    }

    private static String jdbcUrl(ServerStart start) {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(start.port(), SCHEMA);
    }

    String password() {
        return start.password();
    }

    /** The process that serves now; another after one that died. */
    synchronized long pid() {
        return server.pid();
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
