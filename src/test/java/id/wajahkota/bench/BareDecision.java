package id.wajahkota.bench;

import id.wajahkota.platform.journal.Recorded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An approval by plain JDBC: the same rows locked, read and written in one transaction, and no rule asked. */
final class BareDecision {

    /** As long as the event that the portal keeps of one decision. */
    private static final String EVENT = "e".repeat(480);

    private final DataSource database;
    private final UUID decider;

    BareDecision(DataSource database) {
        this.database = database;
        decider = new JdbcTemplate(database)
                .queryForObject("select id from portal_user where username = 'sekretariat'", UUID.class);
    }

    void approve(UUID post) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(
                    connection,
                    "select * from deputy where deputy_id = ? and valid_from <= ? and valid_until >= ?",
                    decider,
                    now,
                    now);
            UUID submission = run(
                    connection,
                    "select * from submission where subject_type = 'POST' and subject_id = ? for update",
                    post);
            run(connection, "select * from submission_step where submission_id = ?", submission);
            run(connection, "select * from submission_seat where submission_id = ?", submission);
            run(connection, "select * from post where id = ? for update", post);
            run(connection, "select * from post_channel where post_id = ?", post);
            run(connection, "select * from post_media where post_id = ?", post);
            run(
                    connection,
                    "insert into opinion (id, submission_id, step_name, person_id, given_at, action, note) values (uuid(), ?, 'Sekretariat', ?, ?, 'APPROVE', 'Bagus')",
                    submission,
                    decider,
                    now);
            run(
                    connection,
                    "update submission set status = 'APPROVED', open_role = null, closed_at = ?, closed_by = ?, version = version + 1 where id = ?",
                    now,
                    decider,
                    submission);
            run(connection, "update post set stage = 'APPROVED', version = version + 1 where id = ?", post);
            run(
                    connection,
                    "insert into journal_entry (id, subject_type, subject_id, title, happened_at, actor_id, action, from_stage, to_stage, revision, note, concerned, departments, named) values (uuid(), 'POST', ?, 'Judul', ?, ?, 'APPROVE', 'IN_REVIEW', 'APPROVED', 1, 'Bagus', '', '', '')",
                    post,
                    now,
                    decider);
            run(
                    connection,
                    "insert into event_publication (id, publication_date, listener_id, serialized_event, event_type, completion_date, completion_attempts, status) values (uuid(), ?, 'notification', ?, ?, ?, 0, 'COMPLETED')",
                    now,
                    EVENT,
                    Recorded.class.getName(),
                    now);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The id of the first row that is read, where rows are. */
    private static UUID run(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int index = 0; index < values.length; index++) {
                prepared.setObject(index + 1, values[index]);
            }
            UUID first = null;
            if (prepared.execute()) {
                try (ResultSet rows = prepared.getResultSet()) {
                    while (rows.next()) {
                        first = rows.getObject(1, UUID.class);
                    }
                }
            }
            return first;
        }
    }
}
