package id.wajahkota.city.workcalendar;

/** A holiday as it is kept. */
public record HolidayDetail(HolidayId id, HolidayEntry entry) {}
