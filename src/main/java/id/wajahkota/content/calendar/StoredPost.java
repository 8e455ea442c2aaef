package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads the columns of the table {@code post} that more than one statement asks for. */
final class StoredPost {

    private StoredPost() {}

    static CalendarTile tile(ResultSet row, CalendarReader reader) throws SQLException {
        OpdId opd = opd(row);
        PostStage stage = stage(row);
        boolean readable = reader.mayRead(opd, campaign(row));
        return new CalendarTile(
                id(row),
                row.getLong("version"),
                opd,
                row.getString("title"),
                stage,
                slot(row),
                Channel.ofCodes(row.getString("channel_codes")),
                campaign(row),
                readable,
                reader.person().administers(opd) && PostAction.RESCHEDULE.startsAt(stage),
                Optional.ofNullable(row.getObject("cover", UUID.class))
                        .filter(cover -> readable)
                        .map(MediaId::new));
    }

    static PostId id(ResultSet row) throws SQLException {
        return new PostId(row.getObject("id", UUID.class));
    }

    static OpdId opd(ResultSet row) throws SQLException {
        return new OpdId(row.getObject("opd_id", UUID.class));
    }

    static PillarId pillar(ResultSet row) throws SQLException {
        return new PillarId(row.getObject("pillar_id", UUID.class));
    }

    static Optional<CampaignId> campaign(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("campaign_id", UUID.class)).map(CampaignId::new);
    }

    static PostStage stage(ResultSet row) throws SQLException {
        return PostStage.valueOf(row.getString("stage"));
    }

    static Instant slot(ResultSet row) throws SQLException {
        return instant(row, "slot").orElseThrow();
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(StoredTime::instant);
    }
}
