package id.wajahkota.platform.shared.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits for a person, as one feature knows it. A feature contributes one as a bean; the home page puts all of them
 * into one list, what is due first on top, and names no feature.
 */
public interface WaitingWork {

    /** The most urgent of it for the person logged in; nothing when it does not concern them. */
    Optional<Waiting> read(int most);

    /**
     * The work of one feature.
     *
     * @param tasks those due first, in that order
     * @param total how many there are in all
     * @param label what they are together, in the language of the screen
     * @param morePath where the rest can be seen
     */
    record Waiting(List<Task> tasks, long total, String label, String morePath) {}

    /**
     * One thing to do.
     *
     * @param verb what is to be done with it, in one or two words
     * @param detail whose it is, and what else tells it from others
     * @param due when it must be done, in UTC
     * @param wholeDay whether any time of that day will do
     * @param path the screen on which it is done
     * @param inPlace how it is done without opening it, where that is possible
     */
    record Task(
            String verb,
            String title,
            String detail,
            Instant due,
            boolean wholeDay,
            String path,
            Optional<InPlace> inPlace) {

        /** Whether somebody would see the same. */
        public boolean looksLike(Task other) {
            return verb.equals(other.verb)
                    && title.equals(other.title)
                    && detail.equals(other.detail)
                    && due.equals(other.due)
                    && path.equals(other.path);
        }
    }

    /**
     * Something that is done from the list, and only once nobody has taken it back for some seconds.
     *
     * @param label of the button
     * @param told what is said meanwhile
     * @param act does it; what it refuses is told
     */
    record InPlace(String label, String told, Runnable act) {}
}
