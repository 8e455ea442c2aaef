package id.wajahkota.approval;

/** The queues of the approval screen. */
public enum QueueKind {
    /** Submissions whose open step the person logged in may decide. */
    TO_DECIDE,
    /** Open submissions they may see, whoever decides them. */
    WAITING,
    /** Submissions that were sent back and not yet handed in again. */
    CHANGES_REQUESTED
}
