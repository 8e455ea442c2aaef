package id.wajahkota.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** Twenty times in turn: save, then stop in order or kill the portal or the server; and what was saved is there. */
class RestartDrillTest {

    private static final int ROUNDS = Integer.getInteger("portal.drill.rounds", 10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How a round ends. */
    private enum End {
        IN_ORDER,
        PORTAL_KILLED,
        SERVER_KILLED
    }

    static Stream<Path> folders() throws IOException {
        return Stream.of(Files.createTempDirectory("restart-drill"), Path.of("target/restart-drill"));
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("folders")
    void whatWasSavedIsThereWhateverEndedThePortal(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        for (int round = 0; round < ROUNDS; round++) {
            End end = End.values()[round % End.values().length];
            try (Portal portal = new Portal(folder)) {
                assertThat(portal.ask("count")).as("before round %s", round).isEqualTo(String.valueOf(round));
                assertThat(portal.ask("save")).isEqualTo("saved 1");
                portal.end(end);
            }
        }
        FileSystemUtils.deleteRecursively(folder);
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
