package id.wajahkota.calendar;

import id.wajahkota.campaign.CampaignId;
import id.wajahkota.campaign.PillarId;
import id.wajahkota.content.Channel;
import id.wajahkota.content.PostId;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.UserId;
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
        Stage stage,
        Instant slot,
        Set<Channel> channels,
        PillarId pillar,
        Optional<CampaignId> campaign,
        UserId author,
        Instant lastEditedAt) {}
