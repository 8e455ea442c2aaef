package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A post as the calendar shows it.
 *
 * @param version what a move must name
 * @param slot in UTC
 * @param readable whether the person may open the post, and not only see that it is there
 * @param movable whether the person may put it at another time
 * @param cover its first picture, for those who may open the post
 */
public record CalendarTile(
        PostId id,
        long version,
        OpdId opd,
        String title,
        PostStage stage,
        Instant slot,
        Set<Channel> channels,
        Optional<CampaignId> campaign,
        boolean readable,
        boolean movable,
        Optional<MediaId> cover) {}
