package id.wajahkota.city.workcalendar;

/**
 * Working hours as they are kept.
 *
 * @param version what a save must name, so that nobody's work is overwritten unseen
 */
public record WorkingHoursDetail(WorkingHoursId id, long version, WorkingHoursDraft draft) {}
