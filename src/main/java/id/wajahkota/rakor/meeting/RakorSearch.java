package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.platform.shared.SqlCondition;
import id.wajahkota.rakor.followup.FollowUpReaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the notes, directives and follow-ups of the rakor that a person may read. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional(readOnly = true)
public class RakorSearch {

    /** The most that are found. */
    public static final int MOST = 60;

    private static final String STATEMENT = """
            select h.kind, h.id, h.meeting_id, h.title, h.words, m.number, m.title as meeting, m.starts_at from (
                select 'NOTES' as kind, a.id, a.meeting_id, a.title, a.notes as words
                from agenda_item a where %s
                union all
                select 'DIRECTIVE', d.id, d.meeting_id, d.speaker, d.quote from directive d where %s
                union all
                select 'FOLLOW_UP', f.id, f.meeting_id, o.code collate utf8mb4_uca1400_ai_ci, f.task
                from follow_up f join opd o on o.id = f.opd_id where %s and %s
            ) h join meeting m on m.id = h.meeting_id
            where %s
            order by m.starts_at desc, h.kind, h.id limit :most
            """;

    private final JdbcClient jdbc;
    private final MeetingAccess access;

    RakorSearch(JdbcClient jdbc, MeetingAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** What holds every one of those words, of the latest rakor first. */
    public List<Hit> find(String typed) {
        Optional<SearchWords> words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        PortalUser reader = access.person();
        SqlCondition meetings = MeetingReaders.of(reader);
        SqlCondition tasks = FollowUpReaders.of(reader);
        return jdbc.sql(STATEMENT.formatted(
                        words.get().foundIn("a", "agenda_item", "title", "notes"),
                        words.get().foundIn("d", "directive", "quote"),
                        words.get().foundIn("f", "follow_up", "task"),
                        tasks.sql(),
                        meetings.sql()))
                .param("words", words.get().parameter())
                .params(meetings.parameters())
                .params(tasks.parameters())
                .param("most", MOST)
                .query((row, number) -> new Hit(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("number"),
                        row.getString("meeting")))
                .list();
    }

    /** In what it was found. */
    public enum Kind {
        NOTES,
        DIRECTIVE,
        FOLLOW_UP
    }

    /**
     * Something that was found.
     *
     * @param title the agenda item, who directed it, or the department
     * @param words the whole text
     */
    public record Hit(
            Kind kind,
            UUID id,
            MeetingId meeting,
            String title,
            String words,
            String meetingNumber,
            String meetingTitle) {}
}
