package id.wajahkota.platform.shared;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds the lines of an iCalendar text at 75 octets (RFC 5545, 3.1). ical4j counts letters, of which one may take four
 * octets; calendar programs that count as the standard does cut such lines off. Controls, which no text of a calendar may hold, are left out.
 */
public final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** The text with its lines ended as the standard has it. */
    public static String of(String text) {
        return text.lines().map(FoldedLines::fold).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int octets = 0;
        for (int place = 0; place < line.length(); ) {
            int letter = line.codePointAt(place);
            place += Character.charCount(letter);
            if (Character.isISOControl(letter) && letter != '\t') {
                continue;
            }
            int length = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += length;
        }
        return folded.toString();
    }
}
