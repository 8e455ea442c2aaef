package id.wajahkota.review.approval;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever handed in and what became of it, within what the person logged in may see. */
@Service
@Requires(Permission.REVIEW_EXPORT)
@Transactional(readOnly = true)
public class SubmissionHistory {

    private static final int FETCHED_AT_ONCE = 1_000;
    private static final UUID NONE = new UUID(0, 0);
    private static final String ROWS = """
            select s.subject_type, s.opd_id, s.title, s.revision, s.purpose, s.status, s.open_name,
                a.display_name as author, s.submitted_at, s.closed_at, c.display_name as closer
            from submission s join portal_user a on a.id = s.author_id left join portal_user c on c.id = s.closed_by
            where (:all = true or s.opd_id in (:own)) and (:any = true or s.opd_id in (:opds))
            order by s.submitted_at desc, s.id desc
            """;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    SubmissionHistory(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Hands every one over, the latest first, while the database is read; of those departments, or of all for none. */
    public void each(Collection<OpdId> opds, Consumer<SubmissionRow> consumer) {
        PortalUser person = currentUser.require();
        jdbc.sql(ROWS)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("all", person.seesEveryOpd())
                .param("own", ids(person.opds()))
                .param("any", opds.isEmpty())
                .param("opds", ids(opds))
                .query((ResultSet row) -> consumer.accept(row(row)));
    }

    /** A list is never empty, since the database takes no empty one. */
    private static List<UUID> ids(Collection<OpdId> opds) {
        return opds.isEmpty() ? List.of(NONE) : opds.stream().map(OpdId::value).toList();
    }

    private static SubmissionRow row(ResultSet row) throws SQLException {
        return new SubmissionRow(
                row.getString("subject_type"),
                new OpdId(row.getObject("opd_id", UUID.class)),
                row.getString("title"),
                row.getInt("revision"),
                ReviewPurpose.valueOf(row.getString("purpose")),
                SubmissionStatus.valueOf(row.getString("status")),
                row.getString("open_name"),
                row.getString("author"),
                StoredTime.instant(row.getObject("submitted_at", LocalDateTime.class)),
                Optional.ofNullable(row.getObject("closed_at", LocalDateTime.class))
                        .map(StoredTime::instant),
                Optional.ofNullable(row.getString("closer")));
    }
}
