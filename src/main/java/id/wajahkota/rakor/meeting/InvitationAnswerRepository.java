package id.wajahkota.rakor.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InvitationAnswerRepository extends Repository<InvitationAnswer, InvitationAnswer.Key> {

    InvitationAnswer save(InvitationAnswer answer);

    Optional<InvitationAnswer> findById(InvitationAnswer.Key key);

    List<InvitationAnswer> findByKeyMeetingId(UUID meeting);
}
