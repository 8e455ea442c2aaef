package id.wajahkota.review.approval;

/** Where a submission stands. A submission that ended stays as it was; submitting again makes a new one. */
public enum SubmissionStatus {
    OPEN,
    APPROVED,
    CHANGES_REQUESTED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    CANCELLED,
    /** Changes had been requested, or the slot had passed, and a newer submission answers them. */
    ANSWERED,
    /** The subject went out urgently before it was decided. */
    OVERTAKEN,
    /** The secretariat found an urgent publication right. */
    JUSTIFIED,
    /** The secretariat found an urgent publication wrong. */
    REPRIMANDED
}
