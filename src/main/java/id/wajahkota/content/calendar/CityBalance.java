package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PlanningRules;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.SqlNames;
import id.wajahkota.platform.shared.Wib;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weighs what the city shows of itself. It counts what everybody may know of, so everybody reads the same figures. */
@Service
@Requires(Permission.CONTENT_READ)
@Transactional(readOnly = true)
public class CityBalance {

    private static final String PLANNED = """
            select p.opd_id, p.title, p.slot, p.pillar_id, p.campaign_id, p.channel_codes, p.published_at
            from post p where p.slot >= :first and p.slot < :end and p.stage in %s
            order by p.slot, p.id
            """.formatted(SqlNames.of(PostStage.CITY_WIDE));

    private final JdbcClient jdbc;
    private final PlanningRules rules;
    private final PortalClock clock;

    CityBalance(JdbcClient jdbc, PlanningRules rules, PortalClock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** The balance of those days. */
    public Balance of(DaySpan span) {
        List<PlannedPost> posts = jdbc.sql(PLANNED)
                .param("first", span.storedFirst())
                .param("end", span.storedEnd())
                .query(CityBalance::read)
                .list();
        Duration window = Duration.ofHours(rules.limits().overlapHours());
        return Balance.of(posts, span, window, Wib.date(clock.instant()));
    }

    private static PlannedPost read(ResultSet row, int number) throws SQLException {
        return new PlannedPost(
                StoredPost.opd(row),
                row.getString("title"),
                StoredPost.slot(row),
                StoredPost.pillar(row),
                StoredPost.campaign(row),
                Channel.ofCodes(row.getString("channel_codes")),
                StoredPost.instant(row, "published_at"));
    }
}
