package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.attachment.AttachmentDetail;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.attachment.AttachmentReaders;
import id.wajahkota.platform.attachment.Attachments;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
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
    private final Attachments attachments;

    MeetingFiles(
            MeetingFileRepository files,
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingJournal journal,
            Attachments attachments) {
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
        return attachments.details(files.findByKeyMeetingId(id.value()).stream()
                .map(file -> new AttachmentId(file.key().attachmentId()))
                .toList());
    }

    /** Whether the person logged in adds files and takes them off. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return access.person().may(Permission.RAKOR_RUN);
    }

    /**
     * Adds a file that was taken in.
     *
     * @throws id.wajahkota.platform.shared.NotFoundException when it is not the person's own
     */
    @Requires(Permission.RAKOR_RUN)
    public void add(MeetingId id, AttachmentId file) {
        Meeting meeting = access.require(id);
        AttachmentDetail added = attachments.requireOwn(file);
        files.save(new MeetingFile(id, file.value()));
        journal.record(meeting, MeetingKinds.ADD_FILE, added.name());
    }

    /** Takes one off. */
    @Requires(Permission.RAKOR_RUN)
    public void remove(MeetingId id, AttachmentId file) {
        Meeting meeting = access.require(id);
        journal.record(meeting, MeetingKinds.REMOVE_FILE, name(file));
        files.deleteById(new MeetingFile.Key(id.value(), file.value()));
    }

    private String name(AttachmentId file) {
        return attachments.details(List.of(file)).stream()
                .map(AttachmentDetail::name)
                .findFirst()
                .orElse("");
    }

    @Override
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Set<AttachmentId> used(Collection<AttachmentId> wanted) {
        return found(wanted).stream()
                .map(file -> new AttachmentId(file.key().attachmentId()))
                .collect(Collectors.toSet());
    }

    private List<MeetingFile> found(Collection<AttachmentId> wanted) {
        return files.findByKeyAttachmentIdIn(
                wanted.stream().map(AttachmentId::value).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AttachmentId> readable(Collection<AttachmentId> wanted) {
        List<MeetingFile> found = found(wanted);
        Set<UUID> open = meetings
                .findByIdIn(found.stream().map(file -> file.key().meetingId()).toList())
                .stream()
                .filter(access::mayRead)
                .map(Meeting::id)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(file -> open.contains(file.key().meetingId()))
                .map(file -> new AttachmentId(file.key().attachmentId()))
                .collect(Collectors.toSet());
    }
}
