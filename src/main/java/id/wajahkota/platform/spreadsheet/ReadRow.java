package id.wajahkota.platform.spreadsheet;

import java.util.HashMap;
import java.util.Map;

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
        if (corrections.isEmpty()) {
            return this;
        }
        Map<String, String> said = new HashMap<>(cells);
        said.putAll(corrections);
        return new ReadRow(number, said);
    }
}
