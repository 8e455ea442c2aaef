package id.wajahkota.review.remark;

/** What became of a remark. Source: domain page, section 4. */
public enum RemarkStatus {
    OPEN,
    /** Settled between those who spoke. */
    RESOLVED,
    /** The department followed it. */
    ADOPTED,
    /** The department did not follow it, for a reason. */
    DECLINED
}
