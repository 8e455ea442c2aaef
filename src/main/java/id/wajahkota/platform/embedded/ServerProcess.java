package id.wajahkota.platform.embedded;

import id.wajahkota.platform.shared.Blank;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running database server, from its start until it ends, by itself or because it is stopped. */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final String READY = "ready for connections";
    private static final String ERROR = "[ERROR]";
    private static final int REMEMBERED = 40;

    /** Recovering a large database after a power cut takes minutes, and whoever gives up then makes it worse. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Deque<String> errors = new ArrayDeque<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("embedded-database").start(this::listen);
    }

    /**
     * Starts a server and waits until it takes connections.
     *
     * @throws ServerFailure when it ends before, or finds its data in use by another server
     */
    static ServerProcess start(ProcessBuilder command) throws IOException {
        ServerProcess server = new ServerProcess(command.start());
        if (!server.ready
                .completeOnTimeout(false, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()) {
            server.giveUp();
            throw new ServerFailure(server.errors());
        }
        return server;
    }

    /** A server that never got hold of its data has nothing to write down, and does not listen before it has them. */
    private void giveUp() {
        if (Trouble.in(errors()) == Trouble.TAKEN) {
            process.destroyForcibly();
        }
        stop();
    }

    private void listen() {
        try (BufferedReader console = process.inputReader()) {
            console.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("The server's console is closed", gone);
        }
        ready.complete(false);
    }

    private void hear(String line) {
        LOG.debug("{}", line);
        if (line.contains(READY)) {
            ready.complete(true);
        }
        if (line.contains(ERROR)) {
            remember(line);
            // It would try for half a minute; whoever uses the data does not let go of them.
            if (Trouble.in(List.of(line)) == Trouble.TAKEN) {
                ready.complete(false);
            }
        }
    }

    private synchronized void remember(String line) {
        errors.add(Blank.clean(line.substring(line.indexOf(ERROR) + ERROR.length())));
        if (errors.size() > REMEMBERED) {
            errors.remove();
        }
    }

    /** What the server called an error, the last lines of it. */
    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    long pid() {
        return process.pid();
    }

    /** Completes when the server has ended, for whatever reason. */
    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Asks it to write down what it holds and waits until it has; a server that does not answer is left to finish. */
    void stop() {
        // Process.destroy would close the console, and with it the server's last words.
        process.toHandle().destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
