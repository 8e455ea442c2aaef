package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks against a slot. It warns and never forbids.
 *
 * @param overlaps posts of other departments that say the same in the same place at about the same time
 * @param crowded channels on which the whole city already posts too much in that hour, with how many posts
 */
public record SlotAdvice(List<Overlap> overlaps, Map<Channel, Integer> crowded) {

    /** Whether nothing speaks against it. */
    public boolean isClear() {
        return overlaps.isEmpty() && crowded.isEmpty();
    }

    /**
     * A post that stands too close.
     *
     * @param slot in UTC
     * @param sameCampaign whether it belongs to the same campaign; otherwise the pillar is the same
     * @param channels where both would appear
     */
    public record Overlap(OpdId opd, String title, Instant slot, boolean sameCampaign, Set<Channel> channels) {}
}
