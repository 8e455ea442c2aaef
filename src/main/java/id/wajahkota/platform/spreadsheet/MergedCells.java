package id.wajahkota.platform.spreadsheet;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells that an office has merged say the same in each of them, though the file gives the words only to the first. Asked
 * row by row, from the top, so that only the ranges of the row that is asked about are looked through, however many a file
 * has.
 */
final class MergedCells {

    private final Deque<CellRangeAddress> toCome;

    /** Those of the row that is asked about, by their first column; no two hold the same cell. */
    private final TreeMap<Integer, CellRangeAddress> here = new TreeMap<>();

    private final Map<CellRangeAddress, ReadCell> said = new HashMap<>();
    private int row = -1;

    MergedCells(List<CellRangeAddress> ranges) {
        toCome = new ArrayDeque<>(ranges.stream()
                .sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow))
                .toList());
    }

    /** What a cell says; its row and column count from 0. */
    ReadCell say(int asked, int column, ReadCell own) {
        if (asked != row) {
            comeTo(asked);
        }
        Map.Entry<Integer, CellRangeAddress> range = here.floorEntry(column);
        if (range == null || !range.getValue().isInRange(asked, column)) {
            return own;
        }
        if (!own.equals(ReadCell.EMPTY)) {
            said.put(range.getValue(), own);
        }
        return said.getOrDefault(range.getValue(), own);
    }

    private void comeTo(int next) {
        row = next;
        here.values().removeIf(range -> range.getLastRow() < next);
        while (!toCome.isEmpty() && toCome.getFirst().getFirstRow() <= next) {
            CellRangeAddress range = toCome.removeFirst();
            if (range.getLastRow() >= next) {
                here.put(range.getFirstColumn(), range);
            }
        }
    }
}
