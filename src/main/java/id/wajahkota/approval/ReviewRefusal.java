package id.wajahkota.approval;

/** Why a reviewer's decision is not taken. */
public enum ReviewRefusal {
    /** There is nothing to decide: somebody was first, or the author took it back. */
    REVIEW_CLOSED,
    /** The open step belongs to another role. */
    NOT_YOUR_STEP,
    /** Four eyes: an author or last editor never decides, whatever roles they hold. */
    OWN_WORK,
    /** What was read is not what is submitted now. */
    STALE_REVISION,
    NOTE_REQUIRED,
    NOTE_TOO_LONG
}
