package id.wajahkota.rakor.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingFileRepository extends Repository<MeetingFile, MeetingFile.Key> {

    MeetingFile save(MeetingFile file);

    void deleteById(MeetingFile.Key key);

    List<MeetingFile> findByKeyMeetingId(UUID meeting);

    List<MeetingFile> findByKeyAttachmentIdIn(Collection<UUID> attachments);
}
