package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.attachment.AttachmentDetail;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.attachment.AttachmentReaders;
import id.wajahkota.platform.attachment.Attachments;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a rakor: the secretariat adds them, and whoever reads the rakor opens them. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class MeetingFiles implements AttachmentReaders {

    private final MeetingFileRepository files;
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final ObjectProvider<Attachments> attachments;

    MeetingFiles(
            MeetingFileRepository files,
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingJournal journal,
            ObjectProvider<Attachments> attachments) {
        this.files = files;
        this.meetings = meetings;
        this.access = access;
        this.journal = journal;
        this.attachments = attachments;
    }

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<AttachmentDetail> of(MeetingId id) {
        access.require(id);
        return attachments
                .getObject()
                .details(files.findByKeyMeetingId(id.value()).stream()
                        .map(file -> new AttachmentId(file.key().attachmentId()))
                        .toList());
    }

    /** Whether the person logged in adds files and takes them off. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return access.person().may(Permission.RAKOR_RUN);
    }

    /** Adds a file that was taken in. */
    @Requires(Permission.RAKOR_RUN)
    public void add(MeetingId id, AttachmentId file) {
        Meeting meeting = access.require(id);
        files.save(new MeetingFile(id, file.value()));
        journal.record(meeting, MeetingKinds.ADD_FILE, name(file));
    }

    /** Takes one off. */
    @Requires(Permission.RAKOR_RUN)
    public void remove(MeetingId id, AttachmentId file) {
        Meeting meeting = access.require(id);
        journal.record(meeting, MeetingKinds.REMOVE_FILE, name(file));
        files.deleteById(new MeetingFile.Key(id.value(), file.value()));
    }

    private String name(AttachmentId file) {
        return attachments.getObject().details(List.of(file)).stream()
                .map(AttachmentDetail::name)
                .findFirst()
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(AttachmentId file) {
        return files.findByKeyAttachmentId(file.value()).stream()
                .flatMap(found -> meetings.findById(found.key().meetingId()).stream())
                .anyMatch(access::mayRead);
    }
}
