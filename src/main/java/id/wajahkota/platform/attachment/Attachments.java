package id.wajahkota.platform.attachment;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, and gives them out to whoever may read what they belong to, and to whoever brought them. */
@Service
@Requires(Permission.ATTACHMENT_USE)
public class Attachments {

    /** The largest file that is taken, in bytes: 10 MiB. */
    public static final int BYTES_LIMIT = 10 * 1024 * 1024;

    /** How much one person may bring within a day, in bytes: 200 MiB. */
    static final long BYTES_A_DAY = 200L * 1024 * 1024;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int NAME_LIMIT = 200;

    private final AttachmentRepository attachments;
    private final AttachmentContentRepository contents;
    private final ObjectProvider<AttachmentReaders> readers;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Attachments(
            AttachmentRepository attachments,
            AttachmentContentRepository contents,
            ObjectProvider<AttachmentReaders> readers,
            Journal journal,
            CurrentUser currentUser,
            PortalClock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.readers = readers;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Takes a file in; it belongs to nothing yet.
     *
     * @throws RefusedException when it is empty, too large, of a kind that is not taken, or more than the
     *     person may bring within a day
     */
    @Transactional
    public AttachmentId store(String fileName, byte[] bytes) {
        AttachmentKind kind = AttachmentKind.of(fileName)
                .orElseThrow(() -> refused(
                        AttachmentRefusal.ATTACHMENT_KIND,
                        AttachmentKind.endings()
                                .reduce((all, next) -> all + ", " + next)
                                .orElseThrow()));
        if (bytes.length == 0) {
            throw refused(AttachmentRefusal.ATTACHMENT_EMPTY);
        }
        if (bytes.length > BYTES_LIMIT) {
            throw refused(AttachmentRefusal.ATTACHMENT_TOO_LARGE, BYTES_LIMIT >> 20);
        }
        requireRoom(bytes.length);
        String name = fileName.substring(Math.max(0, fileName.length() - NAME_LIMIT));
        UUID id = attachments
                .save(new Attachment(
                        name,
                        kind.contentType(),
                        bytes.length,
                        currentUser.require().id(),
                        clock.instant()))
                .id();
        contents.save(new AttachmentContent(id, bytes));
        journal.record(Happened.to(new SubjectRef(AttachmentKinds.ATTACHMENT, id), name, CommonAction.CREATE.name()));
        return new AttachmentId(id);
    }

    private void requireRoom(int bytes) {
        long brought = attachments.sumBytes(
                currentUser.require().id().value(), clock.instant().minus(DAY));
        if (brought + bytes > BYTES_A_DAY) {
            throw refused(AttachmentRefusal.ATTACHMENT_QUOTA, BYTES_A_DAY >> 20);
        }
    }

    /** What is known of those of the files that the person may read, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<AttachmentDetail> details(Collection<AttachmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UserId reader = currentUser.require().id();
        Set<AttachmentId> readable = readable(ids);
        return attachments
                .findByIdInOrderByUploadedAtAscIdAsc(
                        ids.stream().map(AttachmentId::value).toList())
                .stream()
                .filter(file -> file.isOf(reader) || readable.contains(new AttachmentId(file.id())))
                .map(Attachment::detail)
                .toList();
    }

    /**
     * What is known of a file that the person is about to put somewhere. Somebody else's file would be opened with it to
     * whoever reads there.
     *
     * @throws NotFoundException when there is none that the person brought
     */
    @Transactional(readOnly = true)
    public AttachmentDetail requireOwn(AttachmentId id) {
        PortalUser person = currentUser.require();
        return attachments
                .findById(id.value())
                .filter(file -> file.isOf(person.id()))
                .map(Attachment::detail)
                .orElseThrow(() -> new NotFoundException("No file " + id.value() + " of " + person.username()));
    }

    private Set<AttachmentId> readable(Collection<AttachmentId> ids) {
        return readers.stream()
                .flatMap(feature -> feature.readable(ids).stream())
                .collect(Collectors.toSet());
    }

    /**
     * A file to be sent to a browser.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    @Transactional(readOnly = true)
    public Content open(AttachmentId id) {
        PortalUser reader = currentUser.require();
        Attachment found = attachments
                .findById(id.value())
                .filter(file -> file.isOf(reader.id()) || readable(List.of(id)).contains(id))
                .orElseThrow(() -> new NotFoundException("No file " + id.value() + " for " + reader.username()));
        byte[] bytes = contents.findById(found.id()).orElseThrow().bytes();
        return new Content(found.detail().name(), found.contentType(), bytes);
    }

    /** A file with what browsers are told it is. */
    public record Content(String name, String contentType, byte[] bytes) {}

    private static RefusedException refused(AttachmentRefusal reason, Object... arguments) {
        return new RefusedException(Refusal.onField("file", reason, arguments));
    }
}
