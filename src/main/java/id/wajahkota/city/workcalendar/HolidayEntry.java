package id.wajahkota.city.workcalendar;

import java.time.LocalDate;

/**
 * A day on which the city does not work, as it is written.
 *
 * @param date in the city
 */
public record HolidayEntry(LocalDate date, HolidayKind kind, String name) {

    public static final int NAME_LIMIT = 200;
}
