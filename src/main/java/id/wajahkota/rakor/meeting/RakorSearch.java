package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.platform.shared.SqlCondition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the rakor that a person may read: their titles, notes and decisions, and what other modules keep of them. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional(readOnly = true)
public class RakorSearch {

    /** The most that are found. */
    public static final int MOST = 60;

    private static final String STATEMENT = """
            select h.kind, h.id, h.meeting_id, h.title, h.words, m.number, m.title as meeting, m.starts_at from (
                %s
            ) h join meeting m on m.id = h.meeting_id
            where %s
            order by m.starts_at desc, h.kind, h.id limit :most
            """;
    private static final String OWN = """
            select 'MEETING' as kind, t.id, t.id as meeting_id, t.title, t.place as words from meeting t where %s
            union all
            select 'NOTES', a.id, a.meeting_id, a.title, a.notes from agenda_item a where %s
            union all
            select 'DECISION', r.id, r.meeting_id, '', r.words from resolution r where %s""";

    private final JdbcClient jdbc;
    private final MeetingAccess access;
    private final List<SearchedTexts> others;

    RakorSearch(JdbcClient jdbc, MeetingAccess access, List<SearchedTexts> others) {
        this.jdbc = jdbc;
        this.access = access;
        this.others = others;
    }

    /** What holds every one of those words, of the latest rakor first. */
    public List<Hit> find(String typed) {
        return SearchWords.of(typed).map(this::find).orElse(List.of());
    }

    private List<Hit> find(SearchWords words) {
        PortalUser reader = access.person();
        SqlCondition readable = MeetingReaders.of(reader);
        List<SqlCondition> selects = Stream.concat(
                        Stream.of(own(words)), others.stream().map(texts -> texts.rows(words, reader)))
                .toList();
        Map<String, Object> parameters = new HashMap<>(readable.parameters());
        selects.forEach(select -> parameters.putAll(select.parameters()));
        return jdbc.sql(STATEMENT.formatted(
                        selects.stream().map(SqlCondition::sql).collect(Collectors.joining("\nunion all\n")),
                        readable.sql()))
                .params(words.parameters())
                .params(parameters)
                .param("most", MOST)
                .query((row, number) -> new Hit(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        Optional.of(row.getString("title")).filter(title -> !title.isEmpty()),
                        row.getString("words"),
                        row.getString("number"),
                        row.getString("meeting")))
                .list();
    }

    private static SqlCondition own(SearchWords words) {
        return new SqlCondition(
                OWN.formatted(
                        words.foundIn("t", "meeting", "title", "number", "place"),
                        words.foundIn("a", "agenda_item", "title", "notes"),
                        words.foundIn("r", "resolution", "words")),
                Map.of());
    }

    /** In what it was found. */
    public enum Kind {
        MEETING,
        NOTES,
        DECISION,
        DIRECTIVE,
        FOLLOW_UP
    }

    /**
     * Something that was found.
     *
     * @param title the rakor, the agenda item, who directed it, or the department; a decision has none
     * @param words the whole text
     */
    public record Hit(
            Kind kind,
            UUID id,
            MeetingId meeting,
            Optional<String> title,
            String words,
            String meetingNumber,
            String meetingTitle) {}
}
