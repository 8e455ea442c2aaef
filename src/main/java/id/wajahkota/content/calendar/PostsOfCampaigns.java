package id.wajahkota.content.calendar;

import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignProgress;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.SqlNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the posts of campaigns for the module that keeps campaigns. Who asks has been let in there. */
@Component
class PostsOfCampaigns implements CampaignProgress {

    private static final String COUNTS =
            """
            select p.campaign_id, p.opd_id,
                   sum(p.stage not in %s) as planned,
                   sum(p.stage in %s) as approved,
                   sum(p.stage = 'PUBLISHED') as published,
                   sum(%s) as late
            from post p where p.campaign_id in (:campaigns) group by p.campaign_id, p.opd_id
            """.formatted(SqlNames.of(PostStage.GIVEN_UP), SqlNames.of(PostStage.TO_GO_OUT), PostStage.LATE);

    private final JdbcClient jdbc;

    PostsOfCampaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CampaignId, List<OfOpd>> of(Collection<CampaignId> campaigns) {
        Map<CampaignId, List<OfOpd>> counts = new HashMap<>();
        if (!campaigns.isEmpty()) {
            jdbc.sql(COUNTS)
                    .param(
                            "campaigns",
                            campaigns.stream().map(CampaignId::value).toList())
                    .query(row -> {
                        counts.computeIfAbsent(StoredPost.campaign(row).orElseThrow(), campaign -> new ArrayList<>())
                                .add(read(row));
                    });
        }
        return counts;
    }

    private static OfOpd read(ResultSet row) throws SQLException {
        return new OfOpd(
                StoredPost.opd(row),
                row.getLong("planned"),
                row.getLong("approved"),
                row.getLong("published"),
                row.getLong("late"));
    }
}
