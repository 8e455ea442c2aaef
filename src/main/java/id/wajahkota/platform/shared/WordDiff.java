package id.wajahkota.platform.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two texts, word by word; blanks and line ends stay as they were typed. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}_#@'-]+|\\X");

    private WordDiff() {}

    /** Whether a piece of text stayed, went or came. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A piece of text. */
    public record Piece(Kind kind, String text) {}

    /** The pieces, in reading order; at one place what went stands before what came. */
    public static List<Piece> between(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Kind.KEPT, was.subList(read, start));
            if (delta.getType() != DeltaType.INSERT) {
                add(pieces, Kind.REMOVED, delta.getSource().getLines());
            }
            if (delta.getType() != DeltaType.DELETE) {
                add(pieces, Kind.ADDED, delta.getTarget().getLines());
            }
            read = start + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, was.subList(read, was.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
