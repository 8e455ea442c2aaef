package id.wajahkota.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, UUID> {

    List<Notice> findByPersonIdOrderByHappenedAtDescIdDesc(UUID person, Pageable page);

    long countByPersonId(UUID person);

    long countByPersonIdAndReadAtIsNull(UUID person);

    /** Writes it once, however often the event is told; an unknown person is an error all the same. */
    @Modifying
    @NativeQuery("""
            insert into notice
                (id, event_id, person_id, subject_type, title, path, move, actor_id, note, happened_at)
            values (uuid(), :event, :person, :type, :title, :path, :move, :actor, :note, :at)
            on duplicate key update id = id
            """)
    void writeOnce(
            UUID event,
            UUID person,
            String type,
            String title,
            String path,
            String move,
            UUID actor,
            String note,
            Instant at);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.id = :id and n.personId = :person and n.readAt is null")
    void read(UUID id, UUID person, Instant now);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.personId = :person and n.readAt is null")
    void readAll(UUID person, Instant now);
}
