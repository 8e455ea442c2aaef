package id.wajahkota.content.post;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AutosaveRepository extends Repository<Autosave, UUID> {

    Autosave save(Autosave autosave);

    void delete(Autosave autosave);

    void deleteByPostId(UUID post);

    @Query("""
            select a from Autosave a where a.userId = :user
            and (a.postId = :post or (a.postId is null and :post is null))
            order by a.savedAt desc limit 1
            """)
    Optional<Autosave> findLatest(UUID user, @Nullable UUID post);
}
