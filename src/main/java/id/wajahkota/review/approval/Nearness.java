package id.wajahkota.review.approval;

/** How near it is that an answer comes too late. */
public enum Nearness {
    /** It is too late for the step or for the slot. */
    LATE,
    /** Less than half a working day is left. */
    SOON,
    LATER
}
