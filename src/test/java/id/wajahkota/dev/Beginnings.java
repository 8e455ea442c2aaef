package id.wajahkota.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Has the portal begin anew, one beginning after the other: what is saved while it begins is gathered for the next. A
 * beginning that is cut off leaves its database behind, and the next finds it taken.
 */
final class Beginnings {

    private static final String READY = "Wajah Kota is ready";
    private static final String FAILED = "APPLICATION FAILED TO START";
    private static final String BROKEN = "Application run failed";

    private final Path trigger;
    private boolean beginning = true;
    private boolean wanted;

    /** By touching that file. */
    Beginnings(Path trigger) {
        this.trigger = trigger;
    }

    /** Something has changed that only a beginning shows. */
    synchronized void want() throws IOException {
        wanted = true;
        next();
    }

    /** The portal said that; some of it tells that a beginning is over, well or not. */
    synchronized void hear(String line) throws IOException {
        if (line.contains(READY) || line.contains(FAILED) || line.contains(BROKEN)) {
            beginning = false;
            next();
        }
    }

    private void next() throws IOException {
        if (wanted && !beginning) {
            wanted = false;
            beginning = true;
            Files.writeString(trigger, String.valueOf(System.nanoTime()));
        }
    }
}
