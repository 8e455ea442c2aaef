package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.SqlNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostFigures posts in the database. It reads the posts' and the submissions' tables; decision 0018 says why. */
@Component
class PostFigureQueries {

    private static final String SUMS = """
            count(*) as planned, sum(p.stage in %s) as approved,
            sum(p.stage = 'PUBLISHED') as published, sum(%s) as late,
            sum(p.stage = 'EXPIRED') as expired, sum(p.revision) as revisions
            """.formatted(SqlNames.of(PostStage.AGREED), PostStage.LATE);
    private static final String IN_PERIOD =
            " from post p where p.slot >= :first and p.slot < :end and p.stage <> 'CANCELLED' and ";
    private static final String URGENT = """
            select s.opd_id, count(*) as urgent from submission s
            where s.purpose = 'URGENT' and s.submitted_at >= :first and s.submitted_at < :end and %s group by s.opd_id
            """;

    /** The city's clock is always seven hours ahead of the stored time. */
    private static final String MONTH = "date_format(p.slot + interval 7 hour, '%Y-%m')";

    private final JdbcClient jdbc;

    PostFigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department's posts of one pillar. */
    record Row(OpdId opd, PillarId pillar, PostFigures counts) {}

    /** A department's urgent publications. */
    record Urgent(OpdId opd, int count) {}

    List<Row> byOpdAndPillar(Period period, ReportScope scope) {
        String statement = "select p.opd_id, p.pillar_id, " + SUMS + IN_PERIOD + scope.within("p.opd_id")
                + " group by p.opd_id, p.pillar_id";
        return in(period, scope, statement)
                .query((row, number) -> new Row(
                        new OpdId(row.getObject("opd_id", UUID.class)),
                        new PillarId(row.getObject("pillar_id", UUID.class)),
                        counts(row)))
                .list();
    }

    List<Report.Month> byMonth(Period period, ReportScope scope) {
        String statement =
                "select " + MONTH + " as month, " + SUMS + IN_PERIOD + scope.within("p.opd_id") + " group by month";
        return in(period, scope, statement)
                .query((row, number) -> new Report.Month(YearMonth.parse(row.getString("month")), counts(row)))
                .list();
    }

    List<Urgent> urgent(Period period, ReportScope scope) {
        return in(period, scope, URGENT.formatted(scope.within("s.opd_id")))
                .query((row, number) ->
                        new Urgent(new OpdId(row.getObject("opd_id", UUID.class)), row.getInt("urgent")))
                .list();
    }

    private JdbcClient.StatementSpec in(Period period, ReportScope scope, String statement) {
        return jdbc.sql(statement)
                .params(scope.parameters())
                .param("first", period.storedFirst())
                .param("end", period.storedEnd());
    }

    private static PostFigures counts(ResultSet row) throws SQLException {
        return new PostFigures(
                row.getInt("planned"),
                row.getInt("approved"),
                row.getInt("published"),
                row.getInt("late"),
                row.getInt("expired"),
                0,
                row.getInt("revisions"));
    }
}
