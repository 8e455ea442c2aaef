package id.wajahkota.spreadsheet;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a file, as text.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells by the key of their column; dates as {@code 2018-12-20 09:00}, empty cells and missing columns left out
 */
public record ReadRow(int number, Map<String, String> cells) {

    /** What stands in that column, without blanks around it; empty when nothing does. */
    public String get(String key) {
        return cells.getOrDefault(key, "").strip();
    }

    /** Whether the file says something there. */
    public boolean has(String key) {
        return !get(key).isEmpty();
    }

    /** The same with other cells instead of those it has. */
    public ReadRow corrected(Map<String, String> corrections) {
        return new ReadRow(
                number,
                Stream.of(cells, corrections)
                        .flatMap(map -> map.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (before, after) -> after)));
    }
}
