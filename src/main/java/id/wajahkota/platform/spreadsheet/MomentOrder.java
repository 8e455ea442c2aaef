package id.wajahkota.platform.spreadsheet;

import java.util.Collection;

/**
 * In which order a column writes the day and the month. One date that can only have the month first says that whoever
 * wrote the column may always have it first; a date that could be either is then asked about.
 */
public final class MomentOrder {

    private final boolean monthFirst;

    private MomentOrder(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** That of the column with those cells. */
    public static MomentOrder of(Collection<String> cells) {
        return new MomentOrder(cells.stream().map(MomentSpelling::plain).anyMatch(DateSpelling::isMonthFirst));
    }

    /** Whether that date of the column could be two days. */
    public boolean asks(String cell) {
        return monthFirst && DateSpelling.isEitherOrder(MomentSpelling.plain(cell));
    }
}
