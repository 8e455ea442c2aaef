package id.wajahkota.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes the data of an empty database, beside their place, so that an interruption leaves no half of one behind. */
final class DataInstallation {

    private final DatabaseFolder folder;
    private final ServerPrograms programs;

    DataInstallation(DatabaseFolder folder, ServerPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    void run() throws IOException {
        Process installer =
                programs.process(command()).directory(folder.home().toFile()).start();
        String console = new String(installer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (installer.onExit().join().exitValue() != 0) {
            throw EmbeddedDatabaseException.of(trouble(console), folder.home(), console);
        }
        folder.finish();
    }

    /** What is not there yet cannot be damaged. */
    private static Trouble trouble(String console) {
        Trouble told = Trouble.in(console.lines().toList());
        return told == Trouble.DAMAGED ? Trouble.UNKNOWN : told;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(programs.installer().toString()));
        if (!programs.isWindows()) {
            command.addAll(List.of("--no-defaults", "--basedir=" + programs.base(), "--force", "--skip-name-resolve"));
            // A server that starts clears away the temporary tables of all that share its folder for them.
            command.add("--tmpdir=" + folder.temporary());
        }
        command.add("--datadir=" + folder.unfinished());
        return command;
    }
}
