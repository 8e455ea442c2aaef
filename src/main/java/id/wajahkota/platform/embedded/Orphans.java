package id.wajahkota.platform.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Servers that a killed portal has left behind. Whoever holds the folder's lock knows that no portal of this machine
 * uses it; a process that runs the very program unpacked into it is then nobody else's.
 */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What Linux puts behind the path of a program that was deleted while it runs. */
    private static final String DELETED = " (deleted)";

    private Orphans() {}

    /** Ends them, so that they write down what they hold; one that does not answer is killed, and recovery does it. */
    static void end(Path program) {
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(process -> runs(process, program))
                .toList();
        orphans.forEach(Orphans::end);
    }

    private static boolean runs(ProcessHandle process, Path program) {
        return process.info()
                .command()
                .map(command -> command.replace(DELETED, ""))
                .filter(program.toString()::equals)
                .isPresent();
    }

    private static void end(ProcessHandle orphan) {
        LOG.warn("Ending the database server {} that a killed portal has left behind", orphan.pid());
        orphan.destroy();
        if (!hasEnded(orphan)) {
            orphan.destroyForcibly();
            hasEnded(orphan);
        }
    }

    private static boolean hasEnded(ProcessHandle orphan) {
        return orphan.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
