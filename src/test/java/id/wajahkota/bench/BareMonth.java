package id.wajahkota.bench;

import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.platform.shared.Wib;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same month by plain JDBC: a prepared statement, and the columns of each row read into an array. */
final class BareMonth {

    private static final String VISIBLE = " and (p.opd_id = ? or p.stage in ('APPROVED', 'PUBLISHED'))";
    private static final String DRAWN = """
            select id, version, opd_id, title, stage, slot, channel_codes, campaign_id, total,
                   (select media_id from post_media where post_id = drawn.id and position = 0) as cover from (
                select p.id, p.version, p.opd_id, p.title, p.stage, p.slot, p.channel_codes, p.campaign_id,
                       row_number() over (partition by date(p.slot + interval 7 hour) order by p.slot, p.id) as place,
                       count(*) over (partition by date(p.slot + interval 7 hour)) as total
                from post p where p.slot >= ? and p.slot < ?%s
            ) drawn where place <= ? order by slot, id
            """;
    private static final String ALL = """
            select p.id, p.version, p.opd_id, p.title, p.stage, p.slot, p.channel_codes, p.campaign_id, 0 as total, null as cover
            from post p where p.slot >= ? and p.slot < ?%s order by p.slot, p.id
            """;

    private final DataSource database;
    private final LocalDateTime first;
    private final LocalDateTime end;
    private final int perDay;
    private final UUID opd;

    BareMonth(DataSource database, DaySpan span, int perDay) {
        this.database = database;
        this.perDay = perDay;
        first = LocalDateTime.ofInstant(Wib.startOf(span.first()), ZoneOffset.UTC);
        end = LocalDateTime.ofInstant(Wib.startOf(span.end()), ZoneOffset.UTC);
        opd = new JdbcTemplate(database).queryForObject("select id from opd where code = 'DISPORAPAR'", UUID.class);
    }

    /** As many rows of each day as are drawn. */
    List<Object[]> drawn(boolean everyOpd) {
        return read(DRAWN, everyOpd, true);
    }

    /** Every row. */
    List<Object[]> all(boolean everyOpd) {
        return read(ALL, everyOpd, false);
    }

    private List<Object[]> read(String statement, boolean everyOpd, boolean limited) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(statement.formatted(everyOpd ? "" : VISIBLE))) {
            int parameter = 1;
            query.setObject(parameter++, first);
            query.setObject(parameter++, end);
            if (!everyOpd) {
                query.setObject(parameter++, opd);
            }
            if (limited) {
                query.setInt(parameter, perDay);
            }
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Object[] {
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDateTime.class),
                        row.getString(7),
                        row.getObject(8, UUID.class),
                        row.getInt(9),
                        row.getObject(10, UUID.class)
                    });
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
