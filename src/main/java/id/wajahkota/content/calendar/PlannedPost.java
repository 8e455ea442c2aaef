package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** An approved or published post, as far as its weight in the balance goes; times in UTC. */
public record PlannedPost(
        OpdId opd,
        String title,
        Instant slot,
        PillarId pillar,
        Optional<CampaignId> campaign,
        Set<Channel> channels,
        Optional<Instant> publishedAt) {

    /** Whether it went out later than planned. */
    boolean late() {
        return publishedAt.filter(out -> out.isAfter(slot)).isPresent();
    }

    Optional<Balance.Overlap> overlapWith(PlannedPost later) {
        boolean sameCampaign = campaign.isPresent() && campaign.equals(later.campaign);
        if (opd.equals(later.opd) || !(sameCampaign || pillar.equals(later.pillar))) {
            return Optional.empty();
        }
        Set<Channel> both = Channel.inBoth(channels, later.channels);
        return both.isEmpty() ? Optional.empty() : Optional.of(new Balance.Overlap(this, later, both, sameCampaign));
    }
}
