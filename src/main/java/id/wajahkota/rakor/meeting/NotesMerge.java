package id.wajahkota.rakor.meeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Brings together what two people wrote from the same notes, line by line, as git does. Pure. What one added is never
 * dropped for the other: where both changed the same lines, these are merged letter by letter, and if that cannot be done
 * the second's follow the first's.
 */
final class NotesMerge {

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
        MergeResult<RawText> merged = new MergeAlgorithm(new HistogramDiff())
                .merge(RawTextComparator.DEFAULT, lines(base), lines(theirs), lines(mine));
        if (merged.containsConflicts()) {
            Optional<String> finer = LetterMerge.merge(base, theirs, mine)
                    .filter(text -> holdsWhatWasAdded(text, base, theirs) && holdsWhatWasAdded(text, base, mine));
            if (finer.isPresent()) {
                return finer.get();
            }
        }
        List<String> written = new ArrayList<>();
        for (MergeChunk chunk : merged) {
            if (chunk.getConflictState() != ConflictState.BASE_CONFLICTING_RANGE) {
                RawText source = merged.getSequences().get(chunk.getSequenceIndex());
                for (int line = chunk.getBegin(); line < chunk.getEnd(); line++) {
                    written.add(source.getString(line));
                }
            }
        }
        return String.join("\n", written);
    }

    /** Whether each line that somebody wrote stands there as they wrote it. */
    private static boolean holdsWhatWasAdded(String merged, String base, String written) {
        Set<String> before = base.lines().collect(Collectors.toSet());
        Set<String> after = merged.lines().collect(Collectors.toSet());
        return written.lines().filter(line -> !before.contains(line)).allMatch(after::contains);
    }

    /** A last line without an end would differ from the same line with one. */
    private static RawText lines(String text) {
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return new RawText(ended.getBytes(StandardCharsets.UTF_8));
    }
}
