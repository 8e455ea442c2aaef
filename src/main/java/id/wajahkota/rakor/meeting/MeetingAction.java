package id.wajahkota.rakor.meeting;

/** What a person may do with a rakor. */
public enum MeetingAction {
    EDIT,
    INVITE,
    BEGIN,
    END,
    FINALISE,
    REOPEN,
    /** Notes, decisions and the list of who is there. */
    WRITE,
    /** Directives: a leader may record what they direct. */
    DIRECT
}
