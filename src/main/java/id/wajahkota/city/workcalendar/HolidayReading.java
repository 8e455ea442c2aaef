package id.wajahkota.city.workcalendar;

import java.util.List;

/**
 * What a file of holidays says.
 *
 * @param entries the days, each once
 * @param leftOut names of what stands in the file and is no day off: observances, and what was cancelled
 */
public record HolidayReading(List<HolidayEntry> entries, List<String> leftOut) {}
