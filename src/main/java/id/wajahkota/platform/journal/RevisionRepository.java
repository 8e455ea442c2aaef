package id.wajahkota.platform.journal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<Revision, UUID> {

    Revision save(Revision revision);

    boolean existsBySubjectTypeAndTextContaining(String type, String words);

    boolean existsBySubjectTypeAndSubjectIdAndRevision(String type, UUID id, int revision);

    Optional<Revision> findBySubjectTypeAndSubjectIdAndRevision(String type, UUID id, int revision);
}
