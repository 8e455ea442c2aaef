package id.wajahkota.content.post;

/** Why a post does not move, or is not saved. */
public enum PostRefusal {
    /** The move is not in the table of the domain page, section 3. */
    WRONG_STAGE,
    NOT_PERMITTED,
    /** Another person saved the post after it was opened here. */
    EDITED_MEANWHILE,
    TITLE_REQUIRED,
    OPD_REQUIRED,
    PILLAR_REQUIRED,
    CHANNEL_REQUIRED,
    SLOT_REQUIRED,
    SLOT_PASSED,
    CAPTION_REQUIRED,
    WORDS_TOO_LONG,
    CAPTION_TOO_LONG_FOR_CHANNEL,
    REASON_REQUIRED,
    REASON_TOO_LONG,
    LINK_REQUIRED,
    LINK_INVALID,
    PUBLISHED_IN_FUTURE,
    SLOT_NOT_PASSED,
    UNDO_TOO_LATE,
    NOT_UNTOUCHED,
    CAMPAIGN_NOT_YOURS,
    ALT_TEXT_REQUIRED,
    ALT_TEXT_TOO_LONG,
    TOO_MANY_MEDIA,
    MEDIA_UNKNOWN,
    ADDRESS_INVALID,
    NO_DATES,
    TOO_MANY_DATES,
    LIMIT_OUT_OF_BOUNDS,
    LIMITS_CHANGED_MEANWHILE,
    TOO_MANY_TO_HOLD,
    NOTHING_TO_HOLD,
    CRISIS_OVER
}
