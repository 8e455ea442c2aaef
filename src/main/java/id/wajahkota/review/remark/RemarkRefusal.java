package id.wajahkota.review.remark;

/** Why a remark is not taken, or does not change. */
public enum RemarkRefusal {
    REMARK_NOT_YOURS,
    REMARK_WORDS_REQUIRED,
    REMARK_TOO_LONG,
    /** The text that is quoted does not stand in that field now. */
    REMARK_QUOTE_GONE,
    REMARK_MENTION_UNKNOWN,
    REMARK_REASON_REQUIRED,
    /** Somebody has closed or reopened it meanwhile. */
    REMARK_MOVED_ON
}
