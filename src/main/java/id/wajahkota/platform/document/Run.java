package id.wajahkota.platform.document;

import java.util.List;
import java.util.stream.Collectors;

/** Words of a paragraph that look alike. */
public record Run(String words, boolean bold, boolean italic) {

    /** Without emphasis. */
    public static Run plain(String words) {
        return new Run(words, false, false);
    }

    static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
