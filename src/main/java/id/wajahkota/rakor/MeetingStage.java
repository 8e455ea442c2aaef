package id.wajahkota.rakor;

/** How far a rakor is. Source: domain page, section 5. */
public enum MeetingStage {
    DRAFT,
    INVITED,
    RUNNING,
    /** It is over and its minutes are being written. */
    MINUTES,
    /** Its minutes are finalised. */
    FINAL
}
