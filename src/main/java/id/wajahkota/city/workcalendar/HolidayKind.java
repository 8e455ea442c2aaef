package id.wajahkota.city.workcalendar;

/** Why the city does not work on a day. */
public enum HolidayKind {
    /** Libur nasional. */
    NATIONAL,
    /** Cuti bersama: leave that everybody takes at once. */
    COLLECTIVE_LEAVE
}
