package id.wajahkota.review.approval;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.StoredTime;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a submission before them just now, so that two do not read the same one for nothing. It bars nobody. */
@Service
@Requires(Permission.REVIEW_READ)
@Transactional
public class SubmissionPresence {

    /** A browser that died never says that its person left. */
    private static final Duration AT_MOST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final ReviewAccess access;
    private final People people;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    SubmissionPresence(
            JdbcClient jdbc, ReviewAccess access, People people, CurrentUser currentUser, PortalClock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The person logged in has opened it.
     *
     * @throws id.wajahkota.platform.shared.NotFoundException when it is not the person's to see
     */
    public void begin(SubjectRef subject) {
        access.requireReader(subject);
        jdbc.sql("""
                insert into submission_reading (subject_type, subject_id, person_id, begun_at)
                values (:type, :id, :person, :now) on duplicate key update begun_at = :now
                """)
                .param("type", subject.type())
                .param("id", subject.id())
                .param("person", currentUser.require().id().value())
                .param("now", StoredTime.of(clock.instant()))
                .update();
    }

    /** That person has turned to something else; a screen that closes may no longer know who they were. */
    @PreAuthorize("permitAll()")
    public void end(SubjectRef subject, UserId person) {
        jdbc.sql(
                        "delete from submission_reading where subject_type = :type and subject_id = :id and person_id = :person")
                .param("type", subject.type())
                .param("id", subject.id())
                .param("person", person.value())
                .update();
    }

    /** The names of the others who have one of those before them, by what they read. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> others(Collection<SubjectRef> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbc.sql("""
                select subject_id, person_id from submission_reading
                where subject_id in (:ids) and person_id <> :person and begun_at > :since order by begun_at
                """)
                .param("ids", subjects.stream().map(SubjectRef::id).toList())
                .param("person", currentUser.require().id().value())
                .param("since", StoredTime.of(clock.instant().minus(AT_MOST)))
                .query((row, number) -> new Row(
                        row.getObject("subject_id", UUID.class), new UserId(row.getObject("person_id", UUID.class))))
                .list();
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<UserId, String> names = people.names(rows.stream().map(Row::person).toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::subject,
                        Collectors.mapping(row -> names.getOrDefault(row.person(), ""), Collectors.toList())));
    }

    private record Row(UUID subject, UserId person) {}
}
