package id.wajahkota.platform.spreadsheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A sheet with a head and rows.
 *
 * @param <T> what a row is made of
 * @param rows hands each row over, one after the other, while the sheet is written
 * @param entry how it is filled in by hand, where it is
 */
public record Sheet<T>(String name, List<Column<T>> columns, Rows<T> rows, Entry entry) {

    /** Hands rows over. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Gives each row to that consumer. */
        void each(Consumer<T> row);
    }

    /** A sheet to be read. */
    public Sheet(String name, List<Column<T>> columns, Rows<T> rows) {
        this(name, columns, rows, Entry.NONE);
    }

    Sheet<T> asOnScreen() {
        return new Sheet<>(
                name,
                columns.stream()
                        .filter(Predicate.not(column -> column.place() == Column.Place.MORE))
                        .toList(),
                rows,
                entry);
    }
}
