package id.wajahkota.content.calendar;

import java.util.Optional;

/**
 * Which part of what a filter finds.
 *
 * @param days only slots of those days, or of any day when there are none
 * @param late only what went out after its slot
 */
public record PostSlice(Optional<DaySpan> days, boolean late) {

    /** Everything. */
    public static final PostSlice ALL = new PostSlice(Optional.empty(), false);

    /** What is planned for those days. */
    public static PostSlice of(DaySpan days) {
        return new PostSlice(Optional.of(days), false);
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(ALL);
    }
}
