package id.wajahkota.review.approval;

/** What a review is for. */
public enum ReviewPurpose {
    /** Whether a subject may go out, on the steps of its route. */
    APPROVAL,
    /** Whether it was right to let a subject go out unapproved. Rules: domain page, section 3, EmergencyPublish. */
    URGENT;

    /** Whether a review for this purpose has such an answer at all. */
    boolean takes(ReviewAction action) {
        return switch (action) {
            case APPROVE, REQUEST_CHANGES, REJECT, ADVISE, GO_ON -> this == APPROVAL;
            case JUSTIFY, REPRIMAND -> this == URGENT;
        };
    }
}
