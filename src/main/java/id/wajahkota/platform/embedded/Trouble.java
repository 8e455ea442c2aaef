package id.wajahkota.platform.embedded;

import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a database does not start, as the server's own error lines or the operating system say it. */
enum Trouble {
    TAKEN(
            "Another database server is using the data in %s; stop it first.",
            "can't lock aria control file", "unable to lock ./ibdata1"),
    PORT("Another program took the port of the database in %s meanwhile; start again.", "bind on tcp/ip port"),
    FULL(
            "The disk that holds %s is full; make room, and start again.",
            "no space left on device", "error number 28", "errcode: 28", "with error 28", "errno: 28"),
    READ_ONLY(
            "The portal may not write to %s; give it that right, and start again.",
            "read-only file system", "permission denied", "must be writable"),
    DAMAGED(
            "The data in %s are damaged; copy the folder before you try to mend it.",
            "corrupt",
            "storage engine: innodb",
            "'innodb' registration as a storage engine failed",
            "'mysql.",
            "'aria' registration as a storage engine failed",
            "incorrect format"),
    ELSEWHERE("The data of %s are not where they belong; bring their disk back, or what lies in their place away."),
    FOREIGN("%s holds files that are not a portal's; name a folder that is empty or not there yet."),
    UNKNOWN("The database in %s does not start.");

    private final String sentence;
    private final List<String> signs;

    Trouble(String sentence, String... signs) {
        this.sentence = sentence;
        this.signs = List.of(signs);
    }

    /** The first trouble, in the order of this list, that any of these lines speaks of. */
    static Trouble in(List<String> lines) {
        return Arrays.stream(values())
                .filter(trouble -> lines.stream().anyMatch(trouble::isToldBy))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** What the operating system refused; where the type does not tell, its words do. */
    static Trouble in(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> UNKNOWN;
            case AccessDeniedException denied -> READ_ONLY;
            case ReadOnlyFileSystemException readOnly -> READ_ONLY;
            default -> {
                Trouble told = in(List.of(String.valueOf(failure.getMessage())));
                yield told == UNKNOWN ? in(failure.getCause()) : told;
            }
        };
    }

    private boolean isToldBy(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        return signs.stream().anyMatch(words::contains);
    }

    /** One sentence for the person at the terminal. */
    String sentence(Object folder) {
        return sentence.formatted(folder);
    }
}
