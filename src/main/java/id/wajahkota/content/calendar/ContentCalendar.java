package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is planned when. Everybody sees the city's approved and published posts; what is still being worked on shows
 * only to the department itself, to those who see everything, and to advisers where a campaign was sent to them. Each answer is one statement, so none needs a
 * transaction of its own, whose beginning and end would be four more messages to the database.
 */
@Service
@Requires(Permission.CONTENT_READ)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ContentCalendar {

    private static final String COLUMNS =
            "p.id, p.version, p.opd_id, p.title, p.stage, p.slot, p.channel_codes, p.campaign_id";

    private static final String WITH_COVER =
            "drawn.*, (select media_id from post_media where post_id = drawn.id and position = 0) as cover";

    private static final String ONE =
            "select id, version, opd_id, title, stage, slot, channel_codes, campaign_id, null as cover from post p where ";

    private final JdbcClient jdbc;
    private final CurrentReader currentReader;

    ContentCalendar(JdbcClient jdbc, CurrentReader currentReader) {
        this.jdbc = jdbc;
        this.currentReader = currentReader;
    }

    /**
     * The posts of those days that the person may know of, in the order of their slots.
     *
     * @param perDay the most that are drawn of one day
     */
    public CalendarPage page(DaySpan span, CalendarFilter filter, int perDay) {
        CalendarReader reader = currentReader.require();
        PostCondition condition = PostCondition.visibleTo(reader).within(span).matching(filter);
        Map<LocalDate, Integer> totals = new HashMap<>();
        List<CalendarTile> tiles = jdbc.sql(FirstOfDays.statement(condition, WITH_COVER, COLUMNS))
                .params(condition.parameters())
                .param("perDay", perDay)
                .query((row, number) -> {
                    CalendarTile tile = StoredPost.tile(row, reader);
                    totals.putIfAbsent(Wib.date(tile.slot()), row.getInt("total"));
                    return tile;
                })
                .list();
        totals.values().removeIf(total -> total <= perDay);
        return new CalendarPage(tiles, totals);
    }

    /** One post as the calendar shows it, when the person may know of it. */
    public Optional<CalendarTile> find(PostId post) {
        CalendarReader reader = currentReader.require();
        PostCondition condition = PostCondition.visibleTo(reader).is(post);
        return jdbc.sql(ONE + condition)
                .params(condition.parameters())
                .query((row, number) -> StoredPost.tile(row, reader))
                .optional();
    }
}
