package id.wajahkota.rakor.followup;

import id.wajahkota.platform.shared.SqlNames;
import java.util.Set;

/** How far a follow-up is. Overdue is no stage: the clock tells. Source: domain page, section 5. */
public enum FollowUpStage {
    OPEN,
    IN_PROGRESS,
    /** The department calls it done and shows evidence. */
    DONE,
    /** The secretariat found the evidence good; final. */
    VERIFIED;

    /** What the department has still to do. */
    public static final Set<FollowUpStage> UNFINISHED = Set.of(OPEN, IN_PROGRESS);

    /** What is overdue, among the rows of {@code follow_up f}, given {@code :today} in the city. */
    public static final String OVERDUE = "(f.due < :today and f.stage in " + SqlNames.of(UNFINISHED) + ")";

    /** Whether the department has still something to do. */
    public boolean isUnfinished() {
        return UNFINISHED.contains(this);
    }
}
