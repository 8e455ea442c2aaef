package id.wajahkota.content.media;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Places;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes pictures in and gives them out again, to whoever may see the department's work or is asked about it. */
@Service
@Requires(Permission.CONTENT_READ)
public class MediaLibrary {

    /** At forty megapixels a picture takes some 200 MB while it is drawn. */
    private static final Places DRAWING = new Places(
            2, Duration.ofSeconds(20), () -> new RefusedException(Refusal.onField("media", MediaRefusal.MEDIA_BUSY)));

    /** The largest file that is taken, in bytes. */
    public static final int BYTES_LIMIT = PictureReader.BYTES_LIMIT;

    /** How many one person may bring within a day. */
    static final int PICTURES_A_DAY = 300;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int FILE_NAME_LIMIT = 200;

    private final MediaRepository media;
    private final MediaRenditionRepository renditions;
    private final PictureReaders readers;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    MediaLibrary(
            MediaRepository media,
            MediaRenditionRepository renditions,
            PictureReaders readers,
            Journal journal,
            CurrentUser currentUser,
            PortalClock clock,
            TransactionTemplate transaction) {
        this.media = media;
        this.renditions = renditions;
        this.readers = readers;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Takes a picture in for that department. It is drawn before the transaction begins, so that no connection to the
     * database waits for it.
     *
     * @param fileName what the person calls it; only for people to read
     * @throws RefusedException when it is no picture that the portal takes, or the department is not the person's
     */
    @Requires(Permission.CONTENT_PLAN)
    public MediaId store(OpdId opd, String fileName, byte[] bytes) {
        PortalUser uploader = currentUser.require();
        if (!uploader.administers(opd)) {
            throw new RefusedException(Refusal.onField("media", MediaRefusal.MEDIA_NOT_YOURS));
        }
        if (media.countByUploadedByAndUploadedAtAfter(
                        uploader.id().value(), clock.instant().minus(DAY))
                >= PICTURES_A_DAY) {
            throw new RefusedException(Refusal.onField("media", MediaRefusal.MEDIA_QUOTA, PICTURES_A_DAY));
        }
        Picture picture = DRAWING.work(() -> PictureReader.read(bytes));
        String name = fileName.substring(0, Math.min(FILE_NAME_LIMIT, fileName.length()));
        return Objects.requireNonNull(transaction.execute(begun -> keep(opd, name, picture, uploader)));
    }

    private MediaId keep(OpdId opd, String name, Picture picture, PortalUser uploader) {
        MediaId id = media.save(new Media(opd, name, picture, uploader.id(), clock.instant()))
                .id();
        picture.sizes().forEach((size, content) -> renditions.save(new MediaRendition(id, size, content)));
        journal.record(Happened.to(new SubjectRef(MediaKinds.PICTURE, id.value()), name, CommonAction.CREATE.name()));
        return id;
    }

    /** Whether all of those pictures are that department's. */
    @Transactional(readOnly = true)
    public boolean belongTo(OpdId opd, Collection<MediaId> ids) {
        Set<UUID> wanted = ids.stream().map(MediaId::value).collect(Collectors.toSet());
        return wanted.isEmpty() || media.countOf(wanted, opd.value()) == wanted.size();
    }

    /**
     * A picture to be sent to a browser.
     *
     * @throws NotFoundException when there is none that the person may see
     */
    @Transactional(readOnly = true)
    public Content open(MediaId id, MediaSize size) {
        PortalUser reader = currentUser.require();
        Media found = media.findById(id.value())
                .filter(picture -> reader.maySee(picture.opd()) || readers.mayRead(id))
                .orElseThrow(() -> new NotFoundException("No picture " + id.value() + " for " + reader.username()));
        byte[] bytes = renditions
                .findById(new MediaRendition.Key(id.value(), size))
                .orElseThrow(() -> new NotFoundException("No " + size + " of " + id.value()))
                .bytes();
        return new Content(found.contentType(), bytes);
    }

    /** A picture's bytes, and what browsers are told they are. */
    public record Content(String contentType, byte[] bytes) {}
}
