package id.wajahkota.content.postimport;

import id.wajahkota.platform.spreadsheet.Column;

/** What a plan says about a post, in the order of the template. */
public enum PlanColumn {
    SLOT("slot"),
    OPD("opd"),
    TITLE("title"),
    PILLAR("pillar"),
    CAMPAIGN("campaign"),
    CHANNELS("channels"),
    CAPTION("caption"),
    HASHTAGS("hashtags"),
    VIDEO_LINK("videoLink"),
    INTERNAL_NOTE("internalNote"),
    /** Which post it is; hidden. */
    ID(Column.ID),
    /** Which version of it was exported; hidden. */
    VERSION(Column.VERSION);

    private final String key;

    PlanColumn(String key) {
        this.key = key;
    }

    /** The form field of the same thing, so that what is refused lands in its cell. */
    public String key() {
        return key;
    }

    /** Whether people read and write it. */
    public boolean isSeen() {
        return this != ID && this != VERSION;
    }
}
