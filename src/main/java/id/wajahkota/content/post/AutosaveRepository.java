package id.wajahkota.content.post;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AutosaveRepository extends Repository<Autosave, UUID> {

    Autosave save(Autosave autosave);

    /** Rewrites what is kept, and says how many rows there were to rewrite: another window may have taken it away. */
    @Modifying
    @Query("""
            update Autosave a set a.typed = :typed, a.savedAt = :now where a.userId = :user
            and (a.postId = :post or (a.postId is null and :post is null))
            """)
    int rewrite(UUID user, @Nullable UUID post, String typed, Instant now);

    @Modifying
    @Query("""
            delete from Autosave a where a.userId = :user
            and (a.postId = :post or (a.postId is null and :post is null))
            """)
    void deleteOf(UUID user, @Nullable UUID post);

    @Modifying
    @Query("delete from Autosave a where a.postId in :posts")
    void deleteByPostIdIn(Collection<UUID> posts);

    boolean existsByTypedContaining(String words);

    @Query("""
            select a from Autosave a where a.userId = :user
            and (a.postId = :post or (a.postId is null and :post is null))
            order by a.savedAt desc limit 1
            """)
    Optional<Autosave> findLatest(UUID user, @Nullable UUID post);
}
