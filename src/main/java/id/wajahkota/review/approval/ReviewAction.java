package id.wajahkota.review.approval;

/** What a reviewer may do with a submission. Rules: domain page, sections 3 and 4. */
public enum ReviewAction {
    APPROVE,
    REQUEST_CHANGES,
    REJECT,
    /** An adviser's opinion: remarks apart, a rubric and a verdict. */
    ADVISE,
    /** The secretariat no longer waits for an overdue mandatory advice. */
    GO_ON,
    /** It was right to publish without approval. */
    JUSTIFY,
    /** It was wrong to publish without approval. */
    REPRIMAND
}
