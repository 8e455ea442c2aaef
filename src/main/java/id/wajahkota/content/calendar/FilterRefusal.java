package id.wajahkota.content.calendar;

/** Why a filter is not kept. */
public enum FilterRefusal {
    FILTER_NAME_REQUIRED,
    FILTER_NAME_TOO_LONG,
    FILTER_EMPTY,
    TOO_MANY_FILTERS
}
