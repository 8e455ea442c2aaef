package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.platform.shared.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post near a slot, as far as a warning needs to know it. */
record Neighbour(
        PostId id,
        OpdId opd,
        String title,
        Instant slot,
        PillarId pillar,
        @Nullable CampaignId campaign,
        Set<Channel> channels) {

    static Neighbour read(ResultSet row, int number) throws SQLException {
        UUID campaign = row.getObject("campaign_id", UUID.class);
        return new Neighbour(
                new PostId(row.getObject("id", UUID.class)),
                new OpdId(row.getObject("opd_id", UUID.class)),
                row.getString("title"),
                StoredTime.instant(row.getObject("slot", LocalDateTime.class)),
                new PillarId(row.getObject("pillar_id", UUID.class)),
                campaign == null ? null : new CampaignId(campaign),
                Channel.ofCodes(row.getString("channel_codes")));
    }

    boolean saysTheSame(PostDraft draft) {
        return pillar.equals(draft.pillar()) || sharesCampaign(draft);
    }

    SlotAdvice.Overlap overlap(PostDraft draft) {
        Set<Channel> both = Channel.inBoth(channels, draft.channels());
        return new SlotAdvice.Overlap(opd, title, slot, sharesCampaign(draft), both);
    }

    private boolean sharesCampaign(PostDraft draft) {
        return campaign != null && campaign.equals(draft.campaign());
    }
}
