package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.platform.shared.SqlCondition;
import id.wajahkota.platform.shared.Wib;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The follow-ups that a person may read, as a list that pages in the database, what is due first on top. A page is one
 * statement, so it needs no transaction of its own, whose beginning and end would cost more than the page.
 */
@Service
@Requires(Permission.FOLLOW_UP_READ)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class FollowUpList {

    /** The page is found before the speakers are looked up, so that it costs the same however many there are. */
    private static final String ROWS = """
            select f.id, f.version, f.opd_id, f.assignee_id, f.task, f.priority, f.due, f.stage,
                   coalesce(d.speaker, '') as speaker
            from (select f.* from follow_up f where %s order by f.due%s, f.id limit :limit offset :offset) f
            left join directive d on d.id = f.directive_id order by f.due%s, f.id
            """;

    private static final String ALL = """
            select f.id, f.version, f.opd_id, f.assignee_id, f.task, f.priority, f.due, f.stage,
                   coalesce(d.speaker, '') as speaker
            from follow_up f left join directive d on d.id = f.directive_id where %s order by f.due, f.id
            """;
    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    FollowUpList(JdbcClient jdbc, CurrentUser currentUser, PortalClock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Part of the list. */
    public List<FollowUpRow> page(FollowUpFilter filter, boolean lastDueFirst, long offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String order = lastDueFirst ? " desc" : "";
        return jdbc.sql(ROWS.formatted(condition(filter, parameters), order, order))
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query(FollowUpList::row)
                .list();
    }

    /** Hands every one over, what is due first on top, while the database is read; none is kept. */
    @Transactional(readOnly = true)
    public void each(FollowUpFilter filter, Consumer<FollowUpRow> consumer) {
        Map<String, Object> parameters = new HashMap<>();
        jdbc.sql(ALL.formatted(condition(filter, parameters)))
                .withFetchSize(FETCHED_AT_ONCE)
                .params(parameters)
                .query((ResultSet row) -> consumer.accept(row(row, row.getRow())));
    }

    /** How many there are. */
    public int count(FollowUpFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from follow_up f where " + condition(filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String condition(FollowUpFilter filter, Map<String, Object> parameters) {
        List<String> parts = new ArrayList<>();
        PortalUser reader = currentUser.require();
        SqlCondition readable = FollowUpReaders.of(reader);
        parts.add(readable.sql());
        parameters.putAll(readable.parameters());
        if (!filter.opds().isEmpty()) {
            in(parts, parameters, "f.opd_id", "opds", ids(filter.opds()));
        }
        if (!filter.stages().isEmpty()) {
            in(
                    parts,
                    parameters,
                    "f.stage",
                    "stages",
                    filter.stages().stream().map(Enum::name).toList());
        }
        if (filter.overdue()) {
            parts.add(FollowUpStage.OVERDUE);
            parameters.put("today", Wib.date(clock.instant()));
        }
        if (filter.mine()) {
            parts.add("f.assignee_id = :me");
            parameters.put("me", reader.id().value());
        }
        SearchWords.of(filter.text()).ifPresent(words -> {
            parts.add(words.foundIn("f", "follow_up", "task"));
            parameters.putAll(words.parameters());
        });
        return String.join(" and ", parts);
    }

    private static List<UUID> ids(java.util.Collection<OpdId> opds) {
        return opds.stream().map(OpdId::value).toList();
    }

    private static void in(
            List<String> parts, Map<String, Object> parameters, String column, String name, List<?> values) {
        parts.add(values.isEmpty() ? "1 = 0" : "%s in (:%s)".formatted(column, name));
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    private static FollowUpRow row(ResultSet row, int number) throws SQLException {
        return new FollowUpRow(
                new FollowUpId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new OpdId(row.getObject("opd_id", UUID.class)),
                Optional.ofNullable(row.getObject("assignee_id", UUID.class)).map(UserId::new),
                row.getString("task"),
                Priority.valueOf(row.getString("priority")),
                row.getObject("due", LocalDate.class),
                FollowUpStage.valueOf(row.getString("stage")),
                row.getString("speaker"));
    }
}
