package id.wajahkota.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same page by plain JDBC: a prepared statement, and the columns of each row read into an array. */
final class BareFollowUps {

    private static final String PAGE = """
            select f.id, f.version, f.opd_id, f.assignee_id, f.task, f.priority, f.due, f.stage, d.speaker
            from (select f.* from follow_up f where 1 = 1%s order by f.due, f.id limit ?) f
            left join directive d on d.id = f.directive_id order by f.due, f.id
            """;

    private final DataSource database;
    private final UUID opd;

    BareFollowUps(DataSource database) {
        this.database = database;
        opd = new JdbcTemplate(database).queryForObject("select id from opd where code = 'DISPORAPAR'", UUID.class);
    }

    List<Object[]> page(boolean everyOpd, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(PAGE.formatted(everyOpd ? "" : " and f.opd_id = ?"))) {
            int parameter = 1;
            if (!everyOpd) {
                query.setObject(parameter++, opd);
            }
            query.setInt(parameter, limit);
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Object[] {
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, Date.class),
                        row.getString(8),
                        row.getString(9)
                    });
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
