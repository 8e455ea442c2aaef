package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads one sheet: finds the row of heads among its first rows, then what stands below. */
final class SheetReader {

    private static final int HEAD_AMONG = 20;

    private final Sheet sheet;
    private final List<Field> fields;
    private final MergedCells merged;
    private final CellReader cells;
    private final Map<Integer, Field> columns = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();
    private int headRow;

    SheetReader(Sheet sheet, List<Field> fields, MergedCells merged, CellReader cells) {
        this.sheet = sheet;
        this.fields = fields;
        this.merged = merged;
        this.cells = cells;
        try (Stream<Row> rows = sheet.openStream()) {
            rows.limit(HEAD_AMONG).forEach(this::lookForHeads);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void lookForHeads(Row row) {
        Map<Integer, Field> found = new HashMap<>();
        List<String> others = new ArrayList<>();
        row.forEach(cell -> {
            String header = cell == null ? "" : cells.read(cell).strip();
            Optional<Field> field =
                    fields.stream().filter(wanted -> wanted.isCalled(header)).findFirst();
            if (field.isPresent() && !found.containsValue(field.get())) {
                found.put(cell.getColumnIndex(), field.get());
            } else if (!header.isEmpty()) {
                others.add(header);
            }
        });
        if (found.size() > columns.size()) {
            columns.clear();
            columns.putAll(found);
            ignored.clear();
            ignored.addAll(others);
            headRow = row.getRowNum();
        }
    }

    int columnsFound() {
        return columns.size();
    }

    /**
     * Everything below the heads.
     *
     * @throws RefusedException when a required column is missing, or there are too many rows or none
     */
    ReadSheet read() throws IOException {
        Set<String> keys = columns.values().stream().map(Field::key).collect(Collectors.toSet());
        String missing = fields.stream()
                .filter(field -> field.required() && !keys.contains(field.key()))
                .map(Field::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_WITHOUT_COLUMNS, missing);
        }
        List<ReadRow> read = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                Map<String, String> said = row.getRowNum() > headRow ? said(row) : Map.of();
                if (!said.isEmpty()) {
                    read.add(new ReadRow(row.getRowNum(), said));
                }
                if (read.size() > WorkbookReader.ROWS_LIMIT) {
                    throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_TOO_MANY_ROWS, WorkbookReader.ROWS_LIMIT);
                }
            }
        }
        if (read.isEmpty()) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_EMPTY);
        }
        return new ReadSheet(sheet.getName(), keys, List.copyOf(ignored), read);
    }

    private Map<String, String> said(Row row) {
        Map<String, String> said = HashMap.newHashMap(columns.size());
        columns.forEach((column, field) -> {
            String own = row.getOptionalCell(column).map(cells::read).orElse("");
            String words = merged.isEmpty() ? own : merged.say(row.getRowNum() - 1, column, own);
            if (!words.isBlank()) {
                said.put(field.key(), words);
            }
        });
        return said;
    }
}
