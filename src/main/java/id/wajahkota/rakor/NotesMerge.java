package id.wajahkota.rakor;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings together what two people wrote from the same notes. Pure. What one added is never dropped for the other: where
 * their changes do not fit beside each other, the second's lines follow the first's.
 */
final class NotesMerge {

    private static final int FUZZ = 3;

    private NotesMerge() {}

    /**
     * The notes with both people's changes.
     *
     * @param base what the second began with
     * @param theirs what stands there now
     * @param mine what the second wrote
     */
    static String merge(String base, String theirs, String mine) {
        if (theirs.equals(base) || theirs.equals(mine)) {
            return mine;
        }
        if (mine.equals(base)) {
            return theirs;
        }
        List<String> theirLines = theirs.lines().toList();
        Patch<String> changes =
                DiffUtils.diff(base.lines().toList(), mine.lines().toList());
        try {
            List<String> merged = changes.applyFuzzy(new ArrayList<>(theirLines), FUZZ);
            if (holdsAll(merged, base, theirs) && holdsAll(merged, base, mine)) {
                return String.join("\n", merged);
            }
        } catch (PatchFailedException | IndexOutOfBoundsException doNotFit) {
            return both(base, theirs, mine);
        }
        return both(base, theirs, mine);
    }

    private static boolean holdsAll(List<String> merged, String base, String written) {
        return new HashSet<>(merged).containsAll(added(base, written));
    }

    private static String both(String base, String theirs, String mine) {
        List<String> missing = new ArrayList<>(added(base, mine));
        missing.removeAll(theirs.lines().toList());
        return missing.isEmpty() ? theirs : theirs.stripTrailing() + "\n\n" + String.join("\n", missing);
    }

    private static List<String> added(String base, String written) {
        Set<String> before = new HashSet<>(base.lines().toList());
        return written.lines()
                .filter(line -> !line.isBlank() && !before.contains(line))
                .toList();
    }
}
