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
            throw new ServerFailure(console.lines().toList());
        }
        folder.finish();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(programs.installer().toString()));
        if (!programs.isWindows()) {
            command.addAll(List.of("--no-defaults", "--basedir=" + programs.base(), "--force", "--skip-name-resolve"));
        }
        command.add("--datadir=" + folder.unfinished());
        return command;
    }
}
