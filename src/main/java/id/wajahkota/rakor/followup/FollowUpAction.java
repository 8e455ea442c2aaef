package id.wajahkota.rakor.followup;

/** What a person may do with a follow-up. */
public enum FollowUpAction {
    BEGIN,
    REPORT,
    COMPLETE,
    VERIFY,
    RETURN,
    AMEND
}
