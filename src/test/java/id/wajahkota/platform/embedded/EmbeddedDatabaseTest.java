package id.wajahkota.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The database in a folder below the system's temp folder, where nothing may be deleted either. */
class EmbeddedDatabaseTest {

    @TempDir
    private static Path original;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeOne() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(original)) {
            execute(database, "create table kept (word varchar(20))");
            execute(database, "insert into kept values ('Ngalam 🌸')");
        }
    }

    /** As somebody copies a portal that has been stopped. */
    @BeforeEach
    void copyIt() throws IOException {
        FileSystemUtils.copyRecursively(original, folder);
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (Connection connection = connect(database);
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USERNAME, database.password());
    }

    private static String kept(EmbeddedDatabase database) {
        try (Connection connection = connect(database);
                var execution = connection.createStatement();
                var rows = execution.executeQuery("select word from kept")) {
            return rows.next() ? rows.getString(1) : "nothing";
        } catch (SQLException failure) {
            return failure.getMessage();
        }
    }

    @Test
    void whatWasSavedIsThereAfterARestartAlsoInATempFolder() {
        assertThat(folder.toAbsolutePath()).startsWith(Path.of(System.getProperty("java.io.tmpdir")));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(kept(database)).isEqualTo("Ngalam 🌸");
        }
    }

    @Test
    void aServerThatDiesIsStartedAgainOnTheSameAddress() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            long first = database.pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(60)).until(() -> kept(database).equals("Ngalam 🌸"));
            assertThat(database.pid()).isNotEqualTo(first);
        }
    }

    @Test
    void aFolderThatServesAnotherPortalIsSaidToBeTaken() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("Another portal is running");
            assertThat(kept(database)).isEqualTo("Ngalam 🌸");
        }
    }

    /** The same data under other programs: a server that is not the portal's own is never ended. */
    @Test
    void aForeignServerOnTheDataIsSaidAtOnceAndLeftAlone(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createDirectory(elsewhere.resolve("portal"));
        Files.createSymbolicLink(link.resolve("data"), folder.resolve("data"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(link))
                    .hasMessageContaining("Another database server is using the data")
                    .hasMessageContaining("Nothing was deleted");
            assertThat(kept(database)).isEqualTo("Ngalam 🌸");
        }
    }

    @Test
    void damagedDataAreSaidToBeDamagedAndStayAsTheyAre() throws IOException {
        Path file = folder.resolve("data/ibdata1");
        long size = Files.size(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[400_000]), 16_384);
        }
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .hasMessageContaining("are damaged")
                .hasMessageContaining("Nothing was deleted");
        assertThat(file).hasSize(size);
        assertThat(folder.resolve("data/wajah_kota/kept.ibd")).exists();
    }

    @Test
    void dataOfWhichAPartIsGoneAreNotTakenForNone() throws IOException {
        Files.delete(folder.resolve("data/ibdata1"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("ibdata1 is missing");
        assertThat(folder.resolve("data/wajah_kota/kept.ibd")).exists();
    }

    @Test
    void aTableThatCannotBeReadIsNamedAndStaysAsItIs() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database, "create table lost (word varchar(20))");
        }
        Path table = folder.resolve("data/wajah_kota/lost.ibd");
        byte[] damaged = new byte[(int) Files.size(table)];
        Files.write(table, damaged);
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .hasMessageContaining("damaged")
                .hasMessageContaining("lost");
        assertThat(table).hasBinaryContent(damaged);
    }

    @Test
    void whatAPortalHeldThatWasKilledWhileItBroughtTheTablesUpToDateIsLetGo() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(
                    database,
                    "create table DATABASECHANGELOGLOCK (id int, locked bit(1), lockgranted datetime, lockedby varchar(255))");
            execute(database, "insert into DATABASECHANGELOGLOCK values (1, 1, now(), 'killed')");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Connection connection = connect(database);
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from DATABASECHANGELOGLOCK where locked = 0")) {
            rows.next();
            assertThat(rows.getInt(1)).isOne();
        }
    }

    @Test
    void dataThatNoPortalMadeAreNotTakenOver() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("data/wajah_kota"));
        Files.delete(folder.resolve("data/wajah-kota"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("not a portal's");
        assertThat(folder.resolve("data/ibdata1")).exists();
    }

    @Test
    void whatAnInterruptedInstallationLeftBehindIsNoDatabase() throws IOException {
        Files.move(folder.resolve("data"), folder.resolve("data.unfinished"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(kept(database)).contains("doesn't exist");
            assertThat(folder.resolve("data.unfinished")).doesNotExist();
        }
    }

    @Test
    void aFileThatTellsThePasswordIsGoneOnceTheServerHasReadIt() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                var files = Files.list(folder)) {
            assertThat(kept(database)).isEqualTo("Ngalam 🌸");
            assertThat(files.map(Path::getFileName).map(Path::toString).toList())
                    .containsExactlyInAnyOrderElementsOf(List.of("base", "data", "lock", "tmp"));
        }
    }

    @Test
    void aLinkToADiskThatIsNotThereIsSaidAndStays() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder.resolve("data"), away);
        Files.createSymbolicLink(folder.resolve("data"), folder.resolve("unmounted"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("not where they belong");
        Files.delete(folder.resolve("data"));
        Files.createSymbolicLink(folder.resolve("data"), away);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(kept(database)).isEqualTo("Ngalam 🌸");
        }
        FileSystemUtils.deleteRecursively(away);
    }

    @Test
    void aFolderOfSomebodyElsesIsRefusedAndNothingInItTouched(@TempDir Path theirs) throws IOException {
        for (String name : List.of("base", "data", "lock", "init.sql")) {
            Files.writeString(theirs.resolve(name), "mine");
        }
        assertThatThrownBy(() -> EmbeddedDatabase.start(theirs)).hasMessageContaining("not a portal's");
        try (var files = Files.list(theirs)) {
            assertThat(files).hasSize(4).allSatisfy(file -> assertThat(file).hasContent("mine"));
        }
    }

    @Test
    void aPathWithBlanksAndLettersOfAnyScriptIsAPathLikeAnother(@TempDir Path parent) throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(parent.resolve("Proyek saya ñ東"))) {
            execute(database, "create table kept as select 'ada' as word");
            assertThat(kept(database)).isEqualTo("ada");
        }
    }

    /** Two that were installed at once have cleared away each other's temporary tables in the system's folder for them. */
    @Test
    void anInstallationKeepsItsTemporaryTablesToItself() {
        DatabaseFolder home = DatabaseFolder.at(folder);
        ProcessBuilder installation = new DataInstallation(home, ServerPrograms.in(home)).process();
        assertThat(installation.environment())
                .containsEntry("TMPDIR", home.temporary().toString());
    }
}
