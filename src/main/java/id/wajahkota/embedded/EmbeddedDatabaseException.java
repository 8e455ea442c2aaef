package id.wajahkota.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded database cannot start; the message is one sentence for the person at the terminal. */
final class EmbeddedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private EmbeddedDatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static EmbeddedDatabaseException inUse(Path folder) {
        return new EmbeddedDatabaseException(
                "Another portal is running on the data in %s; stop it first.".formatted(folder), null);
    }

    static EmbeddedDatabaseException unreadable(Path folder, Throwable cause) {
        return new EmbeddedDatabaseException(
                "The database in %s cannot start; move that folder away to begin with an empty one.".formatted(folder),
                cause);
    }
}
