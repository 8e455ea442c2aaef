package id.wajahkota.platform.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded database cannot start; the message says what is wrong, and that nothing was deleted. */
final class EmbeddedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    private EmbeddedDatabaseException(Trouble trouble, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    static EmbeddedDatabaseException inUse(Path folder) {
        return new EmbeddedDatabaseException(
                Trouble.TAKEN, "Another portal is running on the data in %s; stop it first.".formatted(folder), null);
    }

    /**
     * What the server or the portal found.
     *
     * @param found the words that tell it, for whoever has to mend it
     */
    static EmbeddedDatabaseException of(Trouble trouble, Path folder, String found) {
        return new EmbeddedDatabaseException(trouble, sentence(trouble, folder, found), null);
    }

    static EmbeddedDatabaseException of(Path folder, Throwable cause) {
        Trouble trouble = Trouble.in(cause);
        return new EmbeddedDatabaseException(trouble, sentence(trouble, folder, cause.toString()), cause);
    }

    private static String sentence(Trouble trouble, Path folder, String found) {
        return "%s Nothing was deleted.%n%nWhat was found: %s".formatted(trouble.sentence(folder), found);
    }

    Trouble trouble() {
        return trouble;
    }
}
