package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Blank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** The row of heads of a sheet: the one among its first rows that names most of the wanted columns. */
final class SheetHeads {

    /** So many rows are looked through. */
    static final int AMONG = 50;

    private final List<Field> fields;
    private final CellReader cells;
    private final Map<Integer, Field> columns = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();
    private int row;

    SheetHeads(List<Field> fields, CellReader cells) {
        this.fields = fields;
        this.cells = cells;
    }

    void lookAt(Row candidate) {
        Map<Integer, Field> found = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (Cell cell : candidate) {
            String header = Blank.clean(cells.read(cell).words());
            Optional<Field> field =
                    fields.stream().filter(wanted -> wanted.isCalled(header)).findFirst();
            if (field.isPresent() && !found.containsValue(field.get())) {
                found.put(cell.getColumnIndex(), field.get());
            } else if (!header.isEmpty()) {
                others.add(header);
            }
        }
        if (found.size() > columns.size()) {
            columns.clear();
            columns.putAll(found);
            ignored.clear();
            ignored.addAll(others);
            row = candidate.getRowNum();
        }
    }

    /** The wanted columns by their place, from 0. */
    Map<Integer, Field> columns() {
        return columns;
    }

    /** What stands above columns that are not read. */
    List<String> ignored() {
        return List.copyOf(ignored);
    }

    /** Where they stand, from 0. */
    int row() {
        return row;
    }

    Set<String> keys() {
        return columns.values().stream().map(Field::key).collect(Collectors.toSet());
    }

    /** Names of columns that must be there and are not; empty when none is missing. */
    String missing() {
        Set<String> keys = keys();
        return fields.stream()
                .filter(field -> field.required() && !keys.contains(field.key()))
                .map(Field::name)
                .collect(Collectors.joining(", "));
    }
}
