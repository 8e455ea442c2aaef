package id.wajahkota.journal;

import java.util.Set;
import java.util.UUID;

/** A kind without stages, whose subjects are kept in a list on a screen of its own. */
record ListedKind(String type, String path, Set<String> actions) implements SubjectKind {

    @Override
    public String path(UUID id) {
        return path;
    }
}
