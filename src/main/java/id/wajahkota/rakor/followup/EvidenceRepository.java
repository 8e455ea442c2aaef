package id.wajahkota.rakor.followup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    void delete(Evidence evidence);

    Optional<Evidence> findById(UUID id);

    List<Evidence> findByFollowUpIdOrderByAddedAtAscIdAsc(UUID followUp);

    List<Evidence> findByFollowUpIdInOrderByAddedAtAscIdAsc(Collection<UUID> followUps);

    int countByFollowUpId(UUID followUp);

    List<Evidence> findByAttachmentIdIn(Collection<UUID> attachments);
}
