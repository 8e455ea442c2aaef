package id.wajahkota.platform.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What an embedded database keeps on disk. The data are never emptied, moved away or deleted, wherever the folder lies;
 * they come into being whole, by being made beside their place and renamed.
 *
 * @param home the folder as the operating system names it, without links
 */
record DatabaseFolder(Path home) {

    /** How the names of what a portal makes begin, while it is being made too. */
    private static final Set<String> OWN = Set.of("lock", "base", "data", "tmp");

    private static final String OWN_DATA = "wajah-kota";

    /**
     * Makes the folder where there is none.
     *
     * @throws EmbeddedDatabaseException when it holds files, and nothing of a portal's
     */
    static DatabaseFolder at(Path folder) {
        try {
            DatabaseFolder home =
                    new DatabaseFolder(Files.createDirectories(folder).toRealPath());
            if (Files.notExists(home.table()) && !home.holdsOnlyOwnFiles()) {
                throw EmbeddedDatabaseException.of(Trouble.FOREIGN, home.home(), "no file of a portal's");
            }
            return home;
        } catch (IOException failure) {
            throw EmbeddedDatabaseException.of(folder.toAbsolutePath(), failure);
        }
    }

    Path lock() {
        return home.resolve("lock");
    }

    /** InnoDB's own table space, without which there are no data. */
    private Path table() {
        return data().resolve("ibdata1");
    }

    Path programs() {
        return home.resolve("base");
    }

    Path data() {
        return home.resolve("data");
    }

    /** Where data are made; what remains there after an interruption has never been a database. */
    Path unfinished() {
        return home.resolve("data.unfinished");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    Path initFile() {
        return temporary().resolve("portal-init.sql");
    }

    /** Clears away what an interrupted start has left, and finds out early whether anything can be written. */
    void prepare() throws IOException {
        Path written = Files.isDirectory(data()) ? data() : home;
        if (!Files.isWritable(written)) {
            throw new AccessDeniedException(written.toString());
        }
        Files.createDirectories(temporary());
        Files.deleteIfExists(initFile());
        FileSystemUtils.deleteRecursively(unfinished());
    }

    /**
     * Whether there are data.
     *
     * @throws EmbeddedDatabaseException when something is there, and not all that a database has
     */
    boolean holdsData() throws IOException {
        if (Files.notExists(data(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(data()) || Files.isSymbolicLink(data()) && isEmpty(data())) {
            throw EmbeddedDatabaseException.of(Trouble.ELSEWHERE, home, data() + " leads to no data");
        }
        if (isEmpty(data())) {
            return false;
        }
        if (Files.notExists(own()) && Files.notExists(data().resolve(EmbeddedDatabase.SCHEMA))) {
            throw EmbeddedDatabaseException.of(Trouble.FOREIGN, data(), "a database without the portal's tables");
        }
        Stream.of(table(), data().resolve("mysql"))
                .filter(Files::notExists)
                .findFirst()
                .ifPresent(missing -> {
                    throw EmbeddedDatabaseException.of(Trouble.DAMAGED, home, missing + " is missing");
                });
        return true;
    }

    /** Anything else is somebody's, whatever beside it is called as a portal calls its own. */
    private boolean holdsOnlyOwnFiles() throws IOException {
        if (!isEmpty(home) && Files.notExists(lock())) {
            return false;
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .allMatch(name -> OWN.stream().anyMatch(name::startsWith));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Says that a portal made the data, until its tables in them do. */
    private Path own() {
        return data().resolve(OWN_DATA);
    }

    /** Puts the data that were made in their place. */
    void finish() throws IOException {
        Files.createFile(unfinished().resolve(OWN_DATA));
        Files.deleteIfExists(data());
        Files.move(unfinished(), data(), StandardCopyOption.ATOMIC_MOVE);
    }
}
