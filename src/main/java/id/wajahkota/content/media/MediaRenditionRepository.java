package id.wajahkota.content.media;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaRenditionRepository extends Repository<MediaRendition, MediaRendition.Key> {

    MediaRendition save(MediaRendition rendition);

    @Modifying
    @Query("delete from MediaRendition r where r.key.mediaId = :picture")
    void deleteOf(UUID picture);

    Optional<MediaRendition> findById(MediaRendition.Key key);
}
