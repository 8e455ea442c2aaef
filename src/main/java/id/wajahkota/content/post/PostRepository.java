package id.wajahkota.content.post;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<Post, UUID> {

    Post save(Post post);

    boolean existsById(UUID id);

    void deleteAll(Iterable<Post> posts);

    void flush();

    @EntityGraph(attributePaths = {"text.channels", "text.media"})
    Optional<Post> findById(UUID id);

    @EntityGraph(attributePaths = {"text.channels", "text.media"})
    List<Post> findByIdIn(Collection<UUID> ids);

    @Query("""
            select p.id as id, p.text.opdId as opd, p.text.title as title, p.text.slot as slot from Post p
            where p.text.opdId in :opds and p.text.slot between :first and :last
            """)
    List<MarkRow> findMarks(Collection<UUID> opds, Instant first, Instant last);

    /** By what a post is known again. */
    interface MarkRow {
        UUID getId();

        UUID getOpd();

        String getTitle();

        Instant getSlot();
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Post p where p.id = :id")
    Optional<Post> lockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @EntityGraph(attributePaths = {"text.channels", "text.media"})
    @Query("select p from Post p where p.id in :ids")
    List<Post> lockByIdIn(Collection<UUID> ids);

    @Query("select p.id as id, p.text.opdId as opd, p.version as version from Post p where p.id in :ids")
    List<VersionRow> findVersions(Collection<UUID> ids);

    /** Which version a post has. */
    interface VersionRow {
        UUID getId();

        UUID getOpd();

        long getVersion();
    }

    long countByCrisisId(UUID crisis);

    @Query("select count(p) from Post p where p.crisisId = :crisis and p.text.slot <= :now")
    long countPassed(UUID crisis, Instant now);

    @Query("select p.id from Post p where p.crisisId = :crisis order by p.id")
    List<UUID> findHeldIn(UUID crisis);

    @Query("""
            select count(p) > 0 from Post p join p.text.media shown
            where shown.mediaId = :picture and (p.id in :asked or p.text.campaignId in :campaigns)
            """)
    boolean showsPicture(UUID picture, Collection<UUID> asked, Collection<UUID> campaigns);

    @Query("select shown.mediaId from Post p join p.text.media shown where shown.mediaId in :pictures")
    Set<UUID> showing(Collection<UUID> pictures);

    @Query("""
            select p.id as id, p.text.title as title from Post p
            where p.text.campaignId = :campaign order by p.text.slot, p.id
            """)
    List<TitleRow> findTitles(UUID campaign);

    /** A post by its name. */
    interface TitleRow {
        UUID getId();

        String getTitle();
    }

    @Query(
            "select p.id from Post p where p.stage = id.wajahkota.content.post.PostStage.IN_REVIEW and p.text.slot <= :now order by p.text.slot, p.id")
    List<UUID> findExpiring(Instant now, Limit limit);
}
