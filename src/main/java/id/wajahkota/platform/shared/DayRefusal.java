package id.wajahkota.platform.shared;

/** Why a day is not kept, whatever it is the day of. */
public enum DayRefusal {
    DAY_OUT_OF_BOUNDS
}
