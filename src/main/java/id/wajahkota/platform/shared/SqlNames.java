package id.wajahkota.platform.shared;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes constants as the database keeps them, so that a set of stages is said in Java alone. */
public final class SqlNames {

    private SqlNames() {}

    /** A list for {@code in}, as in {@code ('OPEN', 'IN_PROGRESS')}. */
    public static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> "'" + constant.name() + "'")
                .sorted()
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
