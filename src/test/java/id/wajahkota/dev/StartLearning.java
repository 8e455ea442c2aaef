package id.wajahkota.dev;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the portal once with a database of its own, asks for its first page, and ends it as a person would, so that
 * the JVM writes down what a start needs. Run by the launcher from its source, with the command that starts the portal.
 */
final class StartLearning {

    private static final int LOOK_AGAIN_MILLISECONDS = 100;

    /** A portal that does not answer by then is ended, and starts without what it would have learnt. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<String> ASKED = List.of("/login", "/kalender", "/manifest.webmanifest");

    private StartLearning() {}

    public static void main(String[] command) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> all = new ArrayList<>(List.of(command));
        all.add("--server.port=" + port);
        Process portal = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/run/learning.log").toFile())
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (String path : ASKED) {
            while (portal.isAlive() && System.nanoTime() < end && !answers(port, path)) {
                Thread.sleep(LOOK_AGAIN_MILLISECONDS);
            }
        }
        portal.destroy();
        portal.waitFor();
    }

    private static boolean answers(int port, String path) {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            return asked.getResponseCode() > 0 && asked.getInputStream().readAllBytes().length > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
