package id.wajahkota.review.approval;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.StoredTime;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often departments publish urgently, and what the secretariat found of it. */
@Service
@Requires(Permission.REVIEW_READ)
@Transactional(readOnly = true)
public class UrgentStatistics {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    UrgentStatistics(JdbcClient jdbc, CurrentUser currentUser, PortalClock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The figures of this year, by the city's calendar, of the departments the person may see; the most first. */
    public List<Figures> thisYear() {
        PortalUser person = currentUser.require();
        LocalDate firstDay = Wib.date(clock.instant()).withDayOfYear(1);
        return jdbc
                .sql("""
                select opd_id, count(*) as published, sum(status = 'JUSTIFIED') as justified,
                       sum(status = 'REPRIMANDED') as reprimanded
                from submission where purpose = 'URGENT' and submitted_at >= :since
                group by opd_id order by published desc, opd_id
                """)
                .param("since", StoredTime.of(Wib.instant(firstDay.atStartOfDay())))
                .query((row, number) -> new Figures(
                        new OpdId(row.getObject("opd_id", UUID.class)),
                        row.getInt("published"),
                        row.getInt("justified"),
                        row.getInt("reprimanded")))
                .list()
                .stream()
                .filter(figures -> person.maySee(figures.opd()))
                .toList();
    }

    /** How often one department published urgently, and what was found of it. */
    public record Figures(OpdId opd, int published, int justified, int reprimanded) {

        /** How many still wait to be judged. */
        public int waiting() {
            return published - justified - reprimanded;
        }
    }
}
