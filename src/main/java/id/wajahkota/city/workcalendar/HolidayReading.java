package id.wajahkota.city.workcalendar;

import java.util.List;

/**
 * What a file of holidays says.
 *
 * @param entries the days, each once
 * @param leftOut names of what stands in the file and is no day off: observances, what was cancelled, what has a time of
 *     day, and what is longer than a month
 * @param unread heads of the columns that were not read
 * @param recurring what comes again and again, of which only some years were read
 */
public record HolidayReading(
        List<HolidayEntry> entries, List<String> leftOut, List<String> unread, List<Recurring> recurring) {

    /** A series, of which the days in those years and the years between were read. */
    public record Recurring(String name, int firstYear, int lastYear) {}

    /** More days than this are nothing that somebody looks through before they are kept. */
    static final int MOST = 1_000;
}
