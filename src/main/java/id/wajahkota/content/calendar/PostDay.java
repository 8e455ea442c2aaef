package id.wajahkota.content.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The posts of a day in the city.
 *
 * @param first the first few of them, by slot
 * @param total how many there are in all
 */
public record PostDay(LocalDate date, List<PostRow> first, int total) {}
