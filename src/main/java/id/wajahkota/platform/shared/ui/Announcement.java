package id.wajahkota.platform.shared.ui;

import java.util.Optional;

/**
 * Something that everybody must know whatever they are doing. A feature contributes one as a bean, and the shell shows
 * it above every screen.
 */
public interface Announcement {

    /** What is said now, if there is something to say. */
    Optional<Content> read();

    /**
     * What is said.
     *
     * @param path where there is more about it
     * @param link what leads there
     */
    record Content(String words, String path, String link) {}
}
