package id.wajahkota.review.approval;

/** An adviser's verdict. Rules: domain page, section 4. */
public enum Verdict {
    SUPPORT,
    SUPPORT_WITH_NOTES,
    NO_SUPPORT
}
