package id.wajahkota.city.workcalendar;

/** Why a holiday is not kept, or a file of holidays not read. */
public enum HolidayRefusal {
    HOLIDAY_DATE_REQUIRED,
    HOLIDAY_NAME_REQUIRED,
    HOLIDAY_NAME_TOO_LONG,
    HOLIDAY_EXISTS,
    HOLIDAY_CHANGED_MEANWHILE,
    HOLIDAY_FILE_UNREADABLE,
    HOLIDAY_FILE_EMPTY,
    HOLIDAY_FILE_TOO_LARGE,
    HOLIDAY_COLUMN_MISSING,
    HOLIDAY_ROW_DATE,
    HOLIDAY_ROW_KIND,
    HOLIDAY_ROW_NAME
}
