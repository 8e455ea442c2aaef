package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.SqlCondition;
import id.wajahkota.platform.shared.StoredTime;
import id.wajahkota.rakor.meeting.MeetingOccasions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directives of all rakor that a person may read, as a list that pages in the database, the latest on top. It reads the
 * table of meetings beside its own; decision 0015 says why.
 */
@Service
@Requires(Permission.FOLLOW_UP_READ)
@Transactional(readOnly = true)
public class DirectiveList {

    private static final String ALL = """
            select d.id, d.speaker, d.quote, m.title, m.starts_at,
                (select count(*) from follow_up f where f.directive_id = d.id) as follow_ups,
                (select count(*) from follow_up f where f.directive_id = d.id and f.stage = 'VERIFIED') as verified
            from directive d join meeting m on m.id = d.meeting_id where %s order by d.recorded_at desc, d.id desc
            """;
    private static final String ROWS = ALL + " limit :limit offset :offset";
    private static final String COUNT =
            "select count(*) from directive d join meeting m on m.id = d.meeting_id where %s";

    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final MeetingOccasions occasions;
    private final CurrentUser currentUser;

    DirectiveList(JdbcClient jdbc, MeetingOccasions occasions, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.occasions = occasions;
        this.currentUser = currentUser;
    }

    /** Part of the list. */
    public List<DirectiveRow> page(long offset, int limit) {
        return restricted(ROWS)
                .param("limit", limit)
                .param("offset", offset)
                .query(DirectiveList::row)
                .list();
    }

    /** Hands every one over, the latest on top, while the database is read; none is kept. */
    public void each(Consumer<DirectiveRow> consumer) {
        restricted(ALL)
                .withFetchSize(FETCHED_AT_ONCE)
                .query((ResultSet row) -> consumer.accept(row(row, row.getRow())));
    }

    private static DirectiveRow row(ResultSet row, int number) throws SQLException {
        return new DirectiveRow(
                new DirectiveId(row.getObject("id", UUID.class)),
                row.getString("speaker"),
                row.getString("quote"),
                row.getString("title"),
                StoredTime.instant(row.getObject("starts_at", LocalDateTime.class)),
                row.getInt("follow_ups"),
                row.getInt("verified"));
    }

    /** How many there are. */
    public int count() {
        return restricted(COUNT).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec restricted(String statement) {
        SqlCondition readable = occasions.readableBy(currentUser.require());
        return jdbc.sql(statement.formatted(readable.sql())).params(readable.parameters());
    }
}
