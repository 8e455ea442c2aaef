package id.wajahkota.rakor;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    String VISIBLE = """
            where (:all = true or m.minuteTakerId = :person
                or (m.stage <> id.wajahkota.rakor.MeetingStage.DRAFT
                    and (:guest = true or exists (select 1 from Meeting i join i.opds o where i.id = m.id and o in :opds))))
            """;

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    List<Meeting> findByIdIn(Collection<UUID> ids);

    boolean existsByNumber(String number);

    long count();

    /** The latest first; of an OPD admin only what they are invited to. */
    @Query("select m from Meeting m " + VISIBLE + " order by m.startsAt desc, m.id desc")
    Page<Meeting> findVisible(boolean all, boolean guest, UUID person, Collection<UUID> opds, Pageable page);

    @Query(
            "select m from Meeting m where m.startsAt < (select b.startsAt from Meeting b where b.id = :id) order by m.startsAt desc")
    List<Meeting> findBefore(UUID id, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lockById(UUID id);
}
