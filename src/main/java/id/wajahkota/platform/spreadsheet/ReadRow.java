package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Blank;
import java.util.HashMap;
import java.util.Map;

/**
 * A row of a file, as text.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells by the key of their column; dates as {@code 2018-12-20 09:00}, empty cells and missing columns left out
 * @param faults by the key of their column, cells that hold an error or a formula without a value
 */
public record ReadRow(int number, Map<String, String> cells, Map<String, CellFault> faults) {

    /** One in which every cell could be read. */
    public ReadRow(int number, Map<String, String> cells) {
        this(number, cells, Map.of());
    }

    /** What stands in that column, without blanks around it; empty when nothing does. */
    public String get(String key) {
        return Blank.clean(cells.getOrDefault(key, ""));
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
        Map<String, CellFault> left = new HashMap<>(faults);
        left.keySet().removeAll(corrections.keySet());
        return new ReadRow(number, said, left);
    }
}
