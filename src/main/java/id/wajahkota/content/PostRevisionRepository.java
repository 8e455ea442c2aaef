package id.wajahkota.content;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PostRevisionRepository extends Repository<PostRevision, UUID> {

    PostRevision save(PostRevision revision);

    boolean existsByPostIdAndRevision(UUID post, int revision);

    Optional<PostRevision> findByPostIdAndRevision(UUID post, int revision);
}
