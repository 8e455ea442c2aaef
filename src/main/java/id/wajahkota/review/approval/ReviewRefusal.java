package id.wajahkota.review.approval;

/** Why a reviewer's decision is not taken. */
public enum ReviewRefusal {
    /** There is nothing to decide: somebody was first, or the author took it back. */
    REVIEW_CLOSED,
    /** A review before publication has other answers than one after it. */
    NOT_IN_THIS_REVIEW,
    /** The open step belongs to other people. */
    NOT_YOUR_STEP,
    /** Four eyes: an author or last editor never decides, whatever roles they hold or for whom they stand in. */
    OWN_WORK,
    /** What was read is not what is submitted now. */
    STALE_REVISION,
    /** What was read stood at another step. */
    STEP_MOVED_ON,
    /** Everybody for whom they can answer at this step has answered. */
    ALREADY_ANSWERED,
    /** The advisers still have time. */
    ADVICE_NOT_OVERDUE,
    /** Somebody has begun to decide the last step, so it can no longer be taken back. */
    LAST_STEP_BEGUN,
    RUBRIC_INCOMPLETE,
    NOTE_REQUIRED,
    NOTE_TOO_LONG,
    /** During an election whoever submits declares that it is neutral. */
    NEUTRALITY_REQUIRED
}
