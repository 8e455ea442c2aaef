package id.wajahkota.content.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FeedRepository extends Repository<Feed, UUID> {

    Feed save(Feed feed);

    void delete(Feed feed);

    Optional<Feed> findByTokenHash(String hash);

    List<Feed> findByUserIdOrderByCreatedAtDesc(UUID user);
}
