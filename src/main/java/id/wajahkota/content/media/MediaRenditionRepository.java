package id.wajahkota.content.media;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MediaRenditionRepository extends Repository<MediaRendition, MediaRendition.Key> {

    MediaRendition save(MediaRendition rendition);

    Optional<MediaRendition> findById(MediaRendition.Key key);
}
