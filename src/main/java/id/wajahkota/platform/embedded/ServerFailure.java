package id.wajahkota.platform.embedded;

import java.io.IOException;
import java.util.List;

/** A server ended before it took connections. */
final class ServerFailure extends IOException {

    private static final long serialVersionUID = 1L;

    /** What it called errors. */
    ServerFailure(List<String> errors) {
        super(errors.isEmpty() ? "it ended without a word" : String.join(System.lineSeparator(), errors));
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
