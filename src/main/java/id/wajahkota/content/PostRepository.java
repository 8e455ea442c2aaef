package id.wajahkota.content;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<Post, UUID> {

    Post save(Post post);

    long count();

    @EntityGraph(attributePaths = "channels")
    Optional<Post> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Post p where p.id = :id")
    Optional<Post> lockById(UUID id);

    String VISIBLE = """
            (:everyOpd = true or p.opdId in :opds
             or p.stage in (id.wajahkota.content.Stage.APPROVED, id.wajahkota.content.Stage.PUBLISHED))
            """;

    @Query("""
            select p.id as id, p.opdId as opdId, p.title as title, p.stage as stage, p.slot as slot
            from Post p where p.slot >= :from and p.slot < :until and
            """ + VISIBLE + " order by p.slot, p.id")
    List<TileRow> findTiles(Instant from, Instant until, boolean everyOpd, Collection<UUID> opds);

    String OWN = "from Post p where p.stage = :stage and p.opdId in :opds";

    @Query("select p.id as id, p.opdId as opdId, p.title as title, p.stage as stage, p.slot as slot " + OWN
            + " order by p.slot, p.id")
    List<TileRow> findOwn(Stage stage, Collection<UUID> opds, Limit limit);

    @Query("select count(p) " + OWN)
    long countOwn(Stage stage, Collection<UUID> opds);

    @Query("select p.id from Post p where p.stage = id.wajahkota.content.Stage.IN_REVIEW and p.slot <= :now")
    List<UUID> findExpiring(Instant now, Limit limit);

    /** What a calendar tile needs and nothing more. */
    interface TileRow {
        UUID getId();

        UUID getOpdId();

        String getTitle();

        Stage getStage();

        Instant getSlot();
    }
}
