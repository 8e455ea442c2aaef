package id.wajahkota.rakor.meeting;

import java.util.Set;

/** How far a rakor is. Source: domain page, section 5. */
public enum MeetingStage {
    DRAFT,
    INVITED,
    RUNNING,
    /** It is over and its minutes are being written. */
    MINUTES,
    /** Its minutes are finalised. */
    FINAL;

    /** What has not begun. */
    public static final Set<MeetingStage> TO_COME = Set.of(DRAFT, INVITED);
}
