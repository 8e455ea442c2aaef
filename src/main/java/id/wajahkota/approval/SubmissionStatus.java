package id.wajahkota.approval;

/** Where a submission stands. A submission that ended stays as it was; submitting again makes a new one. */
public enum SubmissionStatus {
    OPEN,
    APPROVED,
    CHANGES_REQUESTED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    CANCELLED,
    /** Changes had been requested, and a newer submission answers them. */
    ANSWERED
}
