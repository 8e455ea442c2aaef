package id.wajahkota.platform.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the data of an empty database, beside their place, so that an interruption leaves no half of one behind. */
final class DataInstallation {

    private final DatabaseFolder folder;
    private final ServerPrograms programs;

    DataInstallation(DatabaseFolder folder, ServerPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    void run() throws IOException {
        Process installer = process().start();
        String console = new String(installer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (installer.onExit().join().exitValue() != 0) {
            throw EmbeddedDatabaseException.of(trouble(console), folder.home(), errors(console));
        }
        folder.finish();
    }

    /** What the installer advises besides is for whoever knows what they are doing, and would do harm here. */
    private static String errors(String console) {
        String errors = console.lines()
                .filter(line -> line.contains("ERROR"))
                .collect(Collectors.joining(System.lineSeparator()));
        return errors.isEmpty() ? "the installation ended without a word" : errors;
    }

    ProcessBuilder process() {
        ProcessBuilder builder =
                programs.process(command()).directory(folder.home().toFile());
        // A server that starts clears away the temporary tables of all that share its folder for them.
        builder.environment().put("TMPDIR", folder.temporary().toString());
        return builder;
    }

    /** What is not there yet cannot be damaged. */
    private static Trouble trouble(String console) {
        Trouble told = Trouble.in(console.lines().toList());
        return told == Trouble.DAMAGED ? Trouble.UNKNOWN : told;
    }

    /** MariaDB's script splits what it is told at blanks, so it is told the way from the folder it runs in. */
    private List<String> command() {
        if (programs.isWindows()) {
            return List.of(programs.installer().toString(), "--datadir=" + folder.unfinished());
        }
        return List.of(
                seenFromHome(programs.installer()),
                "--no-defaults",
                "--basedir=" + seenFromHome(programs.base()),
                "--datadir=" + seenFromHome(folder.unfinished()),
                "--force",
                "--skip-name-resolve");
    }

    private String seenFromHome(Path path) {
        return "./" + folder.home().relativize(path);
    }
}
