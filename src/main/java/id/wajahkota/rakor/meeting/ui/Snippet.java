package id.wajahkota.rakor.meeting.ui;

import id.wajahkota.platform.shared.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The surroundings of what was looked for, cut so that it can be read. */
final class Snippet {

    private static final int BEFORE = 80;
    private static final int LENGTH = 280;

    /** Words of the text, marked when they were looked for. */
    record Piece(String words, boolean marked) {}

    private Snippet() {}

    static List<Piece> of(String text, String wanted) {
        Pattern words = Pattern.compile(
                Blank.clean(wanted)
                        .lines()
                        .flatMap(line -> List.of(line.split("\\s+")).stream())
                        .filter(word -> !Blank.is(word))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher first = words.matcher(text);
        int start = first.find() ? Math.max(0, first.start() - BEFORE) : 0;
        int end = Math.min(text.length(), start + LENGTH);
        String shown = (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = words.matcher(shown);
        int from = 0;
        while (matcher.find() && !matcher.group().isEmpty()) {
            pieces.add(new Piece(shown.substring(from, matcher.start()), false));
            pieces.add(new Piece(matcher.group(), true));
            from = matcher.end();
        }
        pieces.add(new Piece(shown.substring(from), false));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
