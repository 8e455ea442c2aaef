package id.wajahkota.city.workcalendar;

/** Why working hours are not kept. */
public enum WorkingHoursRefusal {
    HOURS_NAME_REQUIRED,
    HOURS_NAME_TOO_LONG,
    HOURS_DATES_REQUIRED,
    HOURS_END_BEFORE_START,
    HOURS_OVERLAP,
    HOURS_DAY_REQUIRED,
    HOURS_DAY_OUT_OF_ORDER,
    HOURS_EDITED_MEANWHILE,
    HOURS_USUAL_STAY
}
