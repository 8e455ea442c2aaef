package id.wajahkota.platform.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells that an office has merged say the same in each of them, though the file gives the words only to the first. Asked
 * row by row, from the top.
 */
final class MergedCells {

    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"([A-Z]+\\d+:[A-Z]+\\d+)\"");

    private final List<CellRangeAddress> ranges = new ArrayList<>();
    private final Map<CellRangeAddress, String> words = new HashMap<>();

    /**
     * Of one sheet.
     *
     * @param tail the end of its part, where they are listed
     */
    MergedCells(String tail) {
        MERGED.matcher(tail)
                .results()
                .map(found -> CellRangeAddress.valueOf(found.group(1)))
                .forEach(ranges::add);
    }

    /** What a cell says; its row and column count from 0. */
    String say(int row, int column, String own) {
        for (CellRangeAddress range : ranges) {
            if (range.isInRange(row, column)) {
                if (!own.isEmpty()) {
                    words.put(range, own);
                }
                return words.getOrDefault(range, own);
            }
        }
        return own;
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }
}
