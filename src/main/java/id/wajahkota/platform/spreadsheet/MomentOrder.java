package id.wajahkota.platform.spreadsheet;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which order a column writes the day and the month. One date that can only have the month first says that whoever
 * wrote the column may always have it first; a date that could be either is then asked about.
 */
public final class MomentOrder {

    private static final int MONTHS = 12;
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](?:\\d{4}|\\d{2})(?!\\d)");

    private final boolean monthFirst;

    private MomentOrder(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** That of the column with those cells. */
    public static MomentOrder of(Collection<String> cells) {
        return new MomentOrder(cells.stream().anyMatch(cell -> {
            Matcher date = NUMBERS.matcher(cell);
            return date.find() && number(date, 1) <= MONTHS && number(date, 2) > MONTHS;
        }));
    }

    /** Whether that date of the column could be two days. */
    public boolean asks(String cell) {
        Matcher date = NUMBERS.matcher(cell);
        return monthFirst
                && date.find()
                && number(date, 1) <= MONTHS
                && number(date, 2) <= MONTHS
                && number(date, 1) != number(date, 2);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
