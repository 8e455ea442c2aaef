package id.wajahkota.rakor.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Brings together, letter by letter, what two people typed into the same line. It dares to only where it is plain what
 * becomes of it: where both changed the same letters it answers nothing. Pure.
 */
final class LetterMerge {

    private LetterMerge() {}

    /** A text as its code points, so that no emoji is cut. */
    private static final class Letters extends Sequence {

        private final int[] points;

        private Letters(String text) {
            points = text.codePoints().toArray();
        }

        @Override
        public int size() {
            return points.length;
        }

        /** What the chunk takes of the text; where two additions touch, the part of the base lies the wrong way round. */
        private String part(MergeChunk chunk) {
            return chunk.getEnd() <= chunk.getBegin()
                    ? ""
                    : new String(points, chunk.getBegin(), chunk.getEnd() - chunk.getBegin());
        }
    }

    private static final class SameLetter extends SequenceComparator<Letters> {

        @Override
        public boolean equals(Letters one, int place, Letters other, int otherPlace) {
            return one.points[place] == other.points[otherPlace];
        }

        @Override
        public int hash(Letters text, int place) {
            return text.points[place];
        }
    }

    static Optional<String> merge(String base, String theirs, String mine) {
        MergeResult<Letters> merged = new MergeAlgorithm(MyersDiff.INSTANCE)
                .merge(new SameLetter(), new Letters(base), new Letters(theirs), new Letters(mine));
        StringBuilder written = new StringBuilder();
        List<String> both = new ArrayList<>();
        for (MergeChunk chunk : merged) {
            String part = merged.getSequences().get(chunk.getSequenceIndex()).part(chunk);
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> written.append(part);
                case FIRST_CONFLICTING_RANGE, NEXT_CONFLICTING_RANGE -> both.add(part);
                case BASE_CONFLICTING_RANGE -> {
                    if (!part.isEmpty()) {
                        return Optional.empty();
                    }
                }
            }
            if (chunk.getConflictState() == ConflictState.NEXT_CONFLICTING_RANGE) {
                if (!append(written, both.getFirst(), both.getLast())) {
                    return Optional.empty();
                }
                both.clear();
            }
        }
        return Optional.of(written.toString());
    }

    /** Two additions at one place: who goes on with the line comes before who begins another. */
    private static boolean append(StringBuilder written, String theirs, String mine) {
        if (mine.startsWith("\n")) {
            written.append(theirs).append(mine);
        } else if (theirs.startsWith("\n")) {
            written.append(mine).append(theirs);
        } else {
            return false;
        }
        return true;
    }
}
