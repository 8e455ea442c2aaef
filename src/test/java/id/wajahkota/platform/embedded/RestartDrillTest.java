package id.wajahkota.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Twenty times: save, then stop in order or kill the portal or the server; and what was saved is there. Two portals are
 * below the system's temp folder and two beside it, and all four go through their rounds at once.
 */
class RestartDrillTest {

    private static final int ROUNDS = Integer.getInteger("portal.drill.rounds", 5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How a round ends. */
    private enum End {
        IN_ORDER,
        PORTAL_KILLED,
        SERVER_KILLED
    }

    @Test
    void whatWasSavedIsThereWhateverEndedThePortal() throws Exception {
        List<Path> folders = List.of(
                Files.createTempDirectory("restart-drill"),
                Files.createTempDirectory("restart-drill"),
                Path.of("target/restart-drill-1"),
                Path.of("target/restart-drill-2"));
        try (ExecutorService drills = Executors.newFixedThreadPool(folders.size())) {
            List<Callable<Integer>> tasks = IntStream.range(0, folders.size())
                    .mapToObj(number -> (Callable<Integer>) () -> drill(folders.get(number), number))
                    .toList();
            for (Future<Integer> drill : drills.invokeAll(tasks)) {
                assertThat(drill.get()).isEqualTo(ROUNDS);
            }
        }
    }

    /** Each begins with another end, so that each kind is met in a temp folder and beside it. */
    private static int drill(Path folder, int first) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        int saved = 0;
        for (; saved < ROUNDS; saved++) {
            End end = End.values()[(first + saved) % End.values().length];
            try (Portal portal = new Portal(folder)) {
                assertThat(portal.ask("count"))
                        .as("before round %s in %s", saved, folder)
                        .isEqualTo(String.valueOf(saved));
                assertThat(portal.ask("save")).isEqualTo("saved 1");
                portal.end(end);
            }
        }
        try (Portal last = new Portal(folder)) {
            assertThat(last.ask("count")).as("after every round in %s", folder).isEqualTo(String.valueOf(ROUNDS));
            last.end(End.IN_ORDER);
        }
        FileSystemUtils.deleteRecursively(folder);
        return saved;
    }

    /** One process that keeps the database. */
    private static final class Portal implements AutoCloseable {

        private final Process process;
        private final PrintWriter told;
        private final BufferedReader answers;

        Portal(Path folder) throws IOException {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SavingPortal.class.getName(),
                            folder.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            told = new PrintWriter(process.outputWriter(), true);
            answers = process.inputReader();
            assertThat(answer()).isEqualTo("ready");
        }

        String ask(String command) {
            told.println(command);
            return answer();
        }

        private String answer() {
            return answers.lines()
                    .filter(line -> line.startsWith(SavingPortal.ANSWER))
                    .map(line -> line.substring(SavingPortal.ANSWER.length()))
                    .findFirst()
                    .orElse("ended");
        }

        void end(End end) {
            switch (end) {
                case IN_ORDER -> assertThat(ask("stop")).isEqualTo("stopped");
                case PORTAL_KILLED -> process.destroyForcibly();
                case SERVER_KILLED -> {
                    String before = ask("count");
                    kill(Long.parseLong(ask("server")));
                    await().atMost(PATIENCE).until(() -> ask("count").equals(before));
                    assertThat(ask("stop")).isEqualTo("stopped");
                }
            }
            process.onExit().join();
        }

        private static void kill(long server) {
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
