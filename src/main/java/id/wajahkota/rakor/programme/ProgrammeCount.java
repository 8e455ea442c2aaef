package id.wajahkota.rakor.programme;

import id.wajahkota.city.workcalendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * Where a programme is on the working calendar. Pure. Source: domain page, section 6.
 *
 * @param day the number of working days that have begun, 0 before it starts and the total once it is over
 * @param lastDay in the city
 */
public record ProgrammeCount(int day, int total, LocalDate lastDay) {

    /** The count as of that day in the city. */
    public static ProgrammeCount of(WorkingCalendar calendar, LocalDate starts, int total, LocalDate today) {
        LocalDate last = calendar.workingDay(starts, total);
        LocalDate counted = today.isAfter(last) ? last : today;
        return new ProgrammeCount((int) calendar.workingDays(starts, counted), total, last);
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }
}
