package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A post in a list; times in UTC.
 *
 * @param version what a move must name
 */
public record PostRow(
        PostId id,
        long version,
        OpdId opd,
        String title,
        PostStage stage,
        Instant slot,
        Set<Channel> channels,
        PillarId pillar,
        Optional<CampaignId> campaign,
        UserId author,
        Instant lastEditedAt) {}
