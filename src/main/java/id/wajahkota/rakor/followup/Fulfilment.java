package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much of what was directed is done: per leader, per department, over time. Everybody who has to do with the content
 * reads the figures; the academics of the first rakor asked for openness.
 */
@Service
@Requires(Permission.FOLLOW_UP_READ)
@Transactional(readOnly = true)
public class Fulfilment {

    private static final String SUMS = """
            count(*) as total, sum(f.stage = 'VERIFIED') as verified, sum(%s) as overdue
            """.formatted(FollowUpStage.OVERDUE);
    private static final String BY_SPEAKER = "select d.speaker as who, " + SUMS
            + " from directive d join follow_up f on f.directive_id = d.id group by d.speaker order by total desc, who";
    private static final String BY_OPD = "select o.code as who, " + SUMS
            + " from follow_up f join opd o on o.id = f.opd_id group by o.code order by who";
    private static final String BY_MONTH = "select date_format(f.due, '%Y-%m') as who, " + SUMS
            + " from follow_up f group by who order by who desc limit 12";

    private final JdbcClient jdbc;
    private final PortalClock clock;

    Fulfilment(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Per person who gave directives, who gave most on top. */
    public List<Share> bySpeaker() {
        return read(BY_SPEAKER);
    }

    /** Per department, by code. */
    public List<Share> byOpd() {
        return read(BY_OPD);
    }

    /** Of the last twelve months in which something fell due, as year and month, the earliest first. */
    public List<Share> byMonth() {
        return read(BY_MONTH).reversed();
    }

    private List<Share> read(String statement) {
        return jdbc.sql(statement)
                .param("today", Wib.date(clock.instant()))
                .query((row, number) -> new Share(
                        row.getString("who"), row.getInt("total"), row.getInt("verified"), row.getInt("overdue")))
                .list();
    }

    /**
     * How much is done.
     *
     * @param total follow-ups in all
     */
    public record Share(String who, int total, int verified, int overdue) {

        /** In percent, rounded down: a hundred means all. */
        public int percent() {
            return total == 0 ? 0 : 100 * verified / total;
        }
    }
}
