package id.wajahkota.platform.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells that an office has merged say the same in each of them, though the file gives the words only to the first. Asked
 * row by row, from the top.
 */
final class MergedCells {

    private final List<CellRangeAddress> ranges;
    private final Map<CellRangeAddress, ReadCell> said = new HashMap<>();

    MergedCells(List<CellRangeAddress> ranges) {
        this.ranges = ranges;
    }

    /** What a cell says; its row and column count from 0. */
    ReadCell say(int row, int column, ReadCell own) {
        for (CellRangeAddress range : ranges) {
            if (range.isInRange(row, column)) {
                if (!own.equals(ReadCell.EMPTY)) {
                    said.put(range, own);
                }
                return said.getOrDefault(range, own);
            }
        }
        return own;
    }
}
