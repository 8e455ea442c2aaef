package id.wajahkota.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A program that was started, answered once, and was stopped again.
 *
 * @param time from the command to the first answer
 * @param processor time of all processors until then
 */
record Started(Duration time, Duration processor) {

    private static final int LOOK_AGAIN_MILLISECONDS = 25;

    static Started once(List<String> command) {
        try {
            int port = freePort();
            List<String> all = new ArrayList<>(command);
            all.add("--server.port=" + port);
            long began = System.nanoTime();
            Process process = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/bench-start.log").toFile())
                    .start();
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "It ended before it answered; target/bench-start.log says why: " + String.join(" ", all));
                }
                Thread.sleep(LOOK_AGAIN_MILLISECONDS);
            }
            Started started = new Started(
                    Duration.ofNanos(System.nanoTime() - began),
                    process.info().totalCpuDuration().orElseThrow());
            process.destroy();
            process.waitFor();
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/login").toURL().openConnection();
            return asked.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The median time in seconds. */
    static double seconds(List<Started> starts) {
        return median(starts, started -> started.time().toMillis() / 1e3);
    }

    /** The median of the processors' time in seconds. */
    static double processor(List<Started> starts) {
        return median(starts, started -> started.processor().toMillis() / 1e3);
    }

    private static double median(List<Started> starts, ToDoubleFunction<Started> figure) {
        return starts.stream().mapToDouble(figure).sorted().toArray()[starts.size() / 2];
    }
}
