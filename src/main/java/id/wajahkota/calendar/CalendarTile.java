package id.wajahkota.calendar;

import id.wajahkota.campaign.CampaignId;
import id.wajahkota.content.Channel;
import id.wajahkota.content.PostId;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.OpdId;
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
 */
public record CalendarTile(
        PostId id,
        long version,
        OpdId opd,
        String title,
        Stage stage,
        Instant slot,
        Set<Channel> channels,
        Optional<CampaignId> campaign,
        boolean readable,
        boolean movable) {}
