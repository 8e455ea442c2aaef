package id.wajahkota.platform.spreadsheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        String header,
        Kind kind,
        int width,
        Function<T, @Nullable Object> value,
        Map<String, String> colours,
        Place place,
        Offer offer) {

    /** The head of the hidden column that says what a row is about. */
    public static final String ID = "id";

    /** The head of the hidden column that says which version of it was exported. */
    public static final String VERSION = "versi";

    private static final int DAY_WIDTH = 13;
    private static final int MOMENT_WIDTH = 19;
    private static final int NUMBER_WIDTH = 12;

    /** How a value is written. */
    enum Kind {
        TEXT,
        DAY,
        MOMENT,
        NUMBER
    }

    /** Where a column is seen. */
    enum Place {
        /** On the screen too, so in every export. */
        SCREEN,
        /** Only where all columns are asked for. */
        MORE,
        /** In the file but not seen: what a file must bring back. */
        HIDDEN
    }

    /** Words; what looks like a formula stays words. */
    public static <T> Column<T> text(String header, int width, Function<T, @Nullable String> value) {
        return of(header, Kind.TEXT, width, value::apply);
    }

    /** A state in words, each with its colour. */
    public static <T> Column<T> state(
            String header, int width, Function<T, @Nullable String> value, Map<String, String> colours) {
        return new Column<>(header, Kind.TEXT, width, value::apply, colours, Place.SCREEN, Offer.ANYTHING);
    }

    /** A day of the city, as a date that can be counted with. */
    public static <T> Column<T> day(String header, Function<T, @Nullable LocalDate> value) {
        return of(header, Kind.DAY, DAY_WIDTH, value::apply);
    }

    /** A moment, given in UTC and written as the city's date and time. */
    public static <T> Column<T> moment(String header, Function<T, @Nullable Instant> value) {
        return of(header, Kind.MOMENT, MOMENT_WIDTH, value::apply);
    }

    /** A number. */
    public static <T> Column<T> number(String header, Function<T, @Nullable Number> value) {
        return of(header, Kind.NUMBER, NUMBER_WIDTH, value::apply);
    }

    private static <T> Column<T> of(String header, Kind kind, int width, Function<T, @Nullable Object> value) {
        return new Column<>(header, kind, width, value, Map.of(), Place.SCREEN, Offer.ANYTHING);
    }

    /** The same, left out where only the columns of the screen are wanted. */
    public Column<T> more() {
        return at(Place.MORE);
    }

    /** The same, in the file but not seen. */
    public Column<T> hidden() {
        return at(Place.HIDDEN);
    }

    /** The same with a drop-down of all that is accepted. */
    public Column<T> offering(List<String> choices) {
        return with(new Offer(choices, false));
    }

    /** The same with a drop-down whose choices may be put together. */
    public Column<T> offeringSeveral(List<String> choices) {
        return with(new Offer(choices, true));
    }

    private Column<T> with(Offer other) {
        return new Column<>(header, kind, width, value, colours, place, other);
    }

    private Column<T> at(Place other) {
        return new Column<>(header, kind, width, value, colours, other, offer);
    }
}
