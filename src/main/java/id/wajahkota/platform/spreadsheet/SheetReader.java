package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads one sheet: finds the row of heads among its first rows, then what stands below. It walks what is there. */
final class SheetReader {

    private final Sheet sheet;
    private final SheetHeads heads;
    private final CellReader cells;
    private boolean saysSomething;

    SheetReader(Sheet sheet, List<Field> fields, CellReader cells) {
        this.sheet = sheet;
        this.cells = cells;
        heads = new SheetHeads(fields, cells);
        int looked = 0;
        for (Row row : sheet) {
            if (looked++ == SheetHeads.AMONG) {
                break;
            }
            saysSomething |= row.getPhysicalNumberOfCells() > 0;
            heads.lookAt(row);
        }
    }

    String name() {
        return sheet.getSheetName();
    }

    int columnsFound() {
        return heads.columns().size();
    }

    /** Whether anything stands among its first rows. */
    boolean saysSomething() {
        return saysSomething;
    }

    /**
     * Everything below the heads.
     *
     * @param others names of sheets that are not read
     * @throws RefusedException when a required column is missing, or there are too many rows or none
     */
    ReadSheet read(List<String> others) {
        String missing = heads.missing();
        if (!missing.isEmpty()) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_WITHOUT_COLUMNS, missing, SheetHeads.AMONG);
        }
        Map<Integer, Map<Integer, ReadCell>> found = new TreeMap<>();
        List<Integer> hidden = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > heads.row()) {
                Map<Integer, ReadCell> said = HashMap.newHashMap(heads.columns().size());
                heads.columns()
                        .keySet()
                        .forEach(column -> Optional.ofNullable(row.getCell(column))
                                .map(cells::read)
                                .filter(cell -> cell.fault() != null || !Blank.is(cell.words()))
                                .ifPresent(cell -> said.put(column, cell)));
                if (found.put(row.getRowNum(), said) != null) {
                    throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_ROW_TWICE, row.getRowNum() + 1);
                }
                if (row.getZeroHeight() && !said.isEmpty()) {
                    hidden.add(row.getRowNum() + 1);
                }
                if (found.size() > WorkbookReader.ROWS_LOOKED_THROUGH) {
                    throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_TOO_MANY_ROWS, WorkbookReader.ROWS_LIMIT);
                }
            }
        }
        List<ReadRow> rows = rows(found, new MergedCells(sheet.getMergedRegions()));
        if (rows.isEmpty()) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_EMPTY);
        }
        return new ReadSheet(name(), heads.keys(), heads.ignored(), others, hidden, rows);
    }

    /** The merged cells stand behind the rows, and are known when all of these are read. */
    private List<ReadRow> rows(Map<Integer, Map<Integer, ReadCell>> found, MergedCells merged) {
        List<ReadRow> rows = new ArrayList<>();
        found.forEach((number, said) -> {
            Map<String, String> words = HashMap.newHashMap(heads.columns().size());
            Map<String, CellFault> faults = new HashMap<>();
            heads.columns().forEach((column, field) -> {
                ReadCell cell = merged.say(number, column, said.getOrDefault(column, ReadCell.EMPTY));
                if (cell.fault() != null) {
                    faults.put(field.key(), cell.fault());
                } else if (!cell.words().isEmpty()) {
                    words.put(field.key(), cell.words());
                }
            });
            if (!words.isEmpty() || !faults.isEmpty()) {
                rows.add(new ReadRow(number + 1, words, faults));
            }
            if (rows.size() > WorkbookReader.ROWS_LIMIT) {
                throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_TOO_MANY_ROWS, WorkbookReader.ROWS_LIMIT);
            }
        });
        return rows;
    }
}
