package id.wajahkota.spreadsheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param <T> what a row is made of
 * @param width in characters
 * @param value what stands in the cell; null leaves it empty
 * @param colours the background of a cell by what it says, as six hexadecimal digits; empty for none
 */
public record Column<T>(
        String header, Kind kind, int width, Function<T, @Nullable Object> value, Map<String, String> colours) {

    /** How a value is written. */
    enum Kind {
        TEXT,
        DAY,
        MOMENT,
        NUMBER
    }

    /** Words; what looks like a formula stays words. */
    public static <T> Column<T> text(String header, int width, Function<T, @Nullable String> value) {
        return new Column<>(header, Kind.TEXT, width, value::apply, Map.of());
    }

    /** A state in words, each with its colour. */
    public static <T> Column<T> state(
            String header, int width, Function<T, @Nullable String> value, Map<String, String> colours) {
        return new Column<>(header, Kind.TEXT, width, value::apply, colours);
    }

    /** A day of the city, as a date that can be counted with. */
    public static <T> Column<T> day(String header, Function<T, @Nullable LocalDate> value) {
        return new Column<>(header, Kind.DAY, 13, value::apply, Map.of());
    }

    /** A moment, given in UTC and written as the city's date and time. */
    public static <T> Column<T> moment(String header, Function<T, @Nullable Instant> value) {
        return new Column<>(header, Kind.MOMENT, 19, value::apply, Map.of());
    }

    /** A number. */
    public static <T> Column<T> number(String header, Function<T, @Nullable Number> value) {
        return new Column<>(header, Kind.NUMBER, 12, value::apply, Map.of());
    }
}
