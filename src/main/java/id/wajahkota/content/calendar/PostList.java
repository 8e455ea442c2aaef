package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.Wib;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts that a person may open, as a list that pages in the database, by slot. */
@Service
@Requires(Permission.CONTENT_LIST)
@Transactional(readOnly = true)
public class PostList {

    private static final String COLUMNS =
            "p.id, p.version, p.opd_id, p.title, p.stage, p.slot, p.channel_codes, p.pillar_id, p.campaign_id, p.author_id, p.last_edited_at";
    private static final String ALL = "select " + COLUMNS + " from post p where %s order by %s";
    private static final String TEXTS = ALL.replace(
            "p.last_edited_at",
            Arrays.stream(PostWords.values())
                    .filter(words -> words != PostWords.TITLE)
                    .map(words -> ", p." + column(words))
                    .collect(Collectors.joining("", "p.last_edited_at, p.revision", "")));
    private static final String ROWS = ALL + " limit :limit offset :offset";
    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final CurrentReader currentReader;

    PostList(JdbcClient jdbc, CurrentReader currentReader) {
        this.jdbc = jdbc;
        this.currentReader = currentReader;
    }

    /**
     * Part of the list.
     *
     * @param latestFirst whether the list begins with the last slot
     */
    public List<PostRow> page(CalendarFilter filter, PostSlice slice, boolean latestFirst, long offset, int limit) {
        PostCondition condition = condition(filter, slice);
        String order = latestFirst ? "p.slot desc, p.id desc" : "p.slot, p.id";
        return jdbc.sql(ROWS.formatted(condition, order))
                .params(condition.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(PostList::row)
                .list();
    }

    /** Hands every one over, the earliest slot first, while the database is read; none is kept. */
    public void each(CalendarFilter filter, PostSlice slice, Consumer<PostTextRow> consumer) {
        PostCondition condition = condition(filter, slice);
        jdbc.sql(TEXTS.formatted(condition, "p.slot, p.id"))
                .withFetchSize(FETCHED_AT_ONCE)
                .params(condition.parameters())
                .query((ResultSet row) -> consumer.accept(textRow(row)));
    }

    /**
     * The first of each day that has any, in the order of the days.
     *
     * @param perDay the most that are read of one day; its total counts them all
     */
    public List<PostDay> firstOfDays(CalendarFilter filter, DaySpan span, int perDay) {
        PostCondition condition = condition(filter, PostSlice.of(span));
        Map<LocalDate, Integer> totals = new TreeMap<>();
        Map<LocalDate, List<PostRow>> first = jdbc
                .sql(FirstOfDays.statement(condition, "*", COLUMNS))
                .params(condition.parameters())
                .param("perDay", perDay)
                .query((row, number) -> {
                    PostRow post = row(row, number);
                    totals.put(Wib.date(post.slot()), row.getInt("total"));
                    return post;
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(post -> Wib.date(post.slot())));
        return totals.entrySet().stream()
                .map(day -> new PostDay(day.getKey(), first.get(day.getKey()), day.getValue()))
                .toList();
    }

    /** How many there are. */
    public int count(CalendarFilter filter, PostSlice slice) {
        PostCondition condition = condition(filter, slice);
        return jdbc.sql("select count(*) from post p where " + condition)
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    private PostCondition condition(CalendarFilter filter, PostSlice slice) {
        PostCondition condition =
                PostCondition.readableBy(currentReader.require()).matching(filter);
        slice.days().ifPresent(condition::within);
        return slice.late() ? condition.late() : condition;
    }

    private static PostTextRow textRow(ResultSet row) throws SQLException {
        Map<PostWords, String> texts = new EnumMap<>(PostWords.class);
        for (PostWords words : PostWords.values()) {
            texts.put(words, row.getString(column(words)));
        }
        return new PostTextRow(row(row, 0), row.getInt("revision"), texts);
    }

    /** As the entity's field is named. */
    private static String column(PostWords words) {
        return words.name().toLowerCase(Locale.ROOT);
    }

    private static PostRow row(ResultSet row, int number) throws SQLException {
        return new PostRow(
                StoredPost.id(row),
                row.getLong("version"),
                StoredPost.opd(row),
                row.getString("title"),
                StoredPost.stage(row),
                StoredPost.slot(row),
                Channel.ofCodes(row.getString("channel_codes")),
                StoredPost.pillar(row),
                StoredPost.campaign(row),
                new UserId(row.getObject("author_id", UUID.class)),
                StoredPost.instant(row, "last_edited_at").orElseThrow());
    }
}
