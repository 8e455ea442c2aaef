package id.wajahkota.content.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The posts of some days, as many of each day as are drawn.
 *
 * @param tiles in the order of their slots
 * @param totals how many posts each day has in all, where it has more than are here
 */
public record CalendarPage(List<CalendarTile> tiles, Map<LocalDate, Integer> totals) {}
