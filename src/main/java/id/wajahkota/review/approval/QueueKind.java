package id.wajahkota.review.approval;

/** The queues of the approval screen. */
public enum QueueKind {
    /** Submissions whose open step the person logged in may decide. */
    TO_DECIDE,
    /** Open submissions they may see that wait for somebody else. */
    WAITING,
    /** Submissions that were sent back and not yet handed in again. */
    CHANGES_REQUESTED,
    /** Submissions whose slot passed undecided and that have no new one yet. */
    EXPIRED,
    /** What went out unapproved and was not yet judged. */
    URGENT
}
