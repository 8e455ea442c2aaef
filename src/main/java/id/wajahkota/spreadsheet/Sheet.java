package id.wajahkota.spreadsheet;

import java.util.List;
import java.util.function.Consumer;

/**
 * A sheet with a head and rows.
 *
 * @param <T> what a row is made of
 * @param rows hands each row over, one after the other, while the sheet is written
 */
public record Sheet<T>(String name, List<Column<T>> columns, Rows<T> rows) {

    /** Hands rows over. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Gives each row to that consumer. */
        void each(Consumer<T> row);
    }
}
