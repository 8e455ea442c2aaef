package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import java.io.Serializable;
import java.util.Set;

/**
 * Which follow-ups somebody wants to see. What is empty limits nothing.
 *
 * @param overdue only those whose last day has passed and that are not done
 * @param mine only those that the person looks after
 * @param text words that the task holds
 */
public record FollowUpFilter(Set<OpdId> opds, Set<FollowUpStage> stages, boolean overdue, boolean mine, String text)
        implements Serializable {

    public static final int TEXT_LIMIT = 100;

    /** What is not verified yet, whichever rakor it is from. */
    public static FollowUpFilter unfinished() {
        return all().withStages(Set.of(FollowUpStage.OPEN, FollowUpStage.IN_PROGRESS, FollowUpStage.DONE));
    }

    /** All that the person may read. */
    public static FollowUpFilter all() {
        return new FollowUpFilter(Set.of(), Set.of(), false, false, "");
    }

    /** The same at those stages only. */
    public FollowUpFilter withStages(Set<FollowUpStage> wanted) {
        return new FollowUpFilter(opds, wanted, overdue, mine, text);
    }
}
