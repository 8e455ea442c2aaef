package id.wajahkota.content.post;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AutosaveRepository extends Repository<Autosave, UUID> {

    Autosave save(Autosave autosave);

    /** Rewrites what is kept, and says how many rows there were to rewrite: another window may have taken it away. */
    @Modifying
    @Query("""
            update Autosave a set a.typed = :typed, a.savedAt = :now where a.userId = :user and a.writtenId = :written
            """)
    int rewrite(UUID user, UUID written, String typed, Instant now);

    @Modifying
    @Query("delete from Autosave a where a.userId = :user and a.writtenId = :written")
    void deleteOf(UUID user, UUID written);

    @Modifying
    @Query("delete from Autosave a where a.postId in :posts")
    void deleteByPostIdIn(Collection<UUID> posts);

    boolean existsByTypedContaining(String words);

    @Query("""
            select a from Autosave a where a.userId = :user and a.writtenId = :written
            order by a.savedAt desc limit 1
            """)
    Optional<Autosave> findLatest(UUID user, UUID written);

    /** What new posts were begun and not saved, the latest first. */
    @Query("select a from Autosave a where a.userId = :user and a.postId is null order by a.savedAt desc, a.id")
    List<Autosave> findBegun(UUID user, Limit most);
}
