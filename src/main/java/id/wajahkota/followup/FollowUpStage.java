package id.wajahkota.followup;

/** How far a follow-up is. Overdue is no stage: the clock tells. Source: domain page, section 5. */
public enum FollowUpStage {
    OPEN,
    IN_PROGRESS,
    /** The department calls it done and shows evidence. */
    DONE,
    /** The secretariat found the evidence good; final. */
    VERIFIED
}
