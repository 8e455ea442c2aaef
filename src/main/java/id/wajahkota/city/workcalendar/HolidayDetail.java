package id.wajahkota.city.workcalendar;

/**
 * A holiday as it is kept.
 *
 * @param version counts its changes
 */
public record HolidayDetail(HolidayId id, long version, HolidayEntry entry) {}
