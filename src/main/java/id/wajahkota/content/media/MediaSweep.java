package id.wajahkota.content.media;

import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Batches;
import id.wajahkota.platform.shared.PortalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Throws pictures away that no post shows or has shown: a form was closed after the picture had come, or it was taken off
 * again. Each night, a week after they came or were last seen in use.
 */
@Component
class MediaSweep {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(MediaSweep.class);
    private static final Limit BATCH = Limit.of(200);

    private final MediaRepository media;
    private final MediaRenditionRepository renditions;
    private final PictureReaders readers;
    private final Journal journal;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    MediaSweep(
            MediaRepository media,
            MediaRenditionRepository renditions,
            PictureReaders readers,
            Journal journal,
            PortalClock clock,
            TransactionTemplate transaction) {
        this.media = media;
        this.renditions = renditions;
        this.readers = readers;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${portal.sweep}", zone = "Asia/Jakarta")
    void sweep() {
        Instant now = clock.instant();
        Batches.each(
                after -> media.findByIdGreaterThanOrderById(after, BATCH),
                picture -> picture.id().value(),
                batch -> {
                    Set<MediaId> used =
                            readers.used(batch.stream().map(Media::id).toList());
                    media.touch(used.stream().map(MediaId::value).toList(), now);
                    batch.stream()
                            .filter(picture -> !used.contains(picture.id()))
                            .filter(picture -> picture.unusedSince().isBefore(now.minus(KEPT)))
                            .forEach(this::throwAway);
                });
    }

    private void throwAway(Media picture) {
        try {
            transaction.executeWithoutResult(begun -> {
                renditions.deleteOf(picture.id().value());
                media.delete(picture);
                journal.record(Happened.to(
                        new SubjectRef(MediaKinds.PICTURE, picture.id().value()),
                        picture.fileName(),
                        CommonAction.DELETE.name()));
            });
        } catch (DataIntegrityViolationException usedMeanwhile) {
            LOG.debug("Picture {} is used after all", picture.id(), usedMeanwhile);
        }
    }
}
