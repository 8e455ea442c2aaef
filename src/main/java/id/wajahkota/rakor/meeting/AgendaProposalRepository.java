package id.wajahkota.rakor.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgendaProposalRepository extends Repository<AgendaProposal, UUID> {

    AgendaProposal save(AgendaProposal proposal);

    Optional<AgendaProposal> findById(UUID id);

    List<AgendaProposal> findByMeetingIdIsNullAndDroppedFalseOrderByProposedAt();
}
