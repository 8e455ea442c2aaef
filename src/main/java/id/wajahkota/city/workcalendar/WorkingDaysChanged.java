package id.wajahkota.city.workcalendar;

import java.time.Instant;

/**
 * The days on which the city works are others now. Told at least once, after it is in the database.
 *
 * @param what was changed, in words of the administrator: the name of the holiday, or of the hours
 * @param at in UTC
 */
public record WorkingDaysChanged(String what, Instant at) {}
