package id.wajahkota.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * How the server is started, the first time and again: always on the same port, with the same account. The account gets
 * a new password with each portal; the file that tells it to the server is deleted as soon as it has been read.
 */
final class ServerStart {

    private final DatabaseFolder folder;
    private final ServerPrograms programs;
    private final String password = newPassword();

    ServerStart(DatabaseFolder folder, ServerPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    ServerProcess run() throws IOException {
        writeInitFile();
        try {
            return ServerProcess.start(
                    programs.process(command()).directory(folder.data().toFile()));
        } finally {
            Files.deleteIfExists(folder.initFile());
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + programs.base(),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.temporary(),
                "--port=" + port(),
                "--bind-address=127.0.0.1",
                // A socket file would bring a limit for the length of the folder's path.
                "--socket=",
                "--skip-name-resolve",
                // Otherwise it makes itself a certificate at every start, which takes five seconds and guards only
                // loopback.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--init-file=" + folder.initFile()));
        command.addAll(programs.asThisUser());
        return command;
    }

    private void writeInitFile() throws IOException {
        Path file = folder.initFile();
        Files.deleteIfExists(file);
        Files.createFile(file);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%2$s'@'127.0.0.1';
                DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';
                ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '%3$s';
                """.formatted(EmbeddedDatabase.SCHEMA, EmbeddedDatabase.USERNAME, password));
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    int port() {
        return programs.freePort();
    }

    String password() {
        return password;
    }
}
