package id.wajahkota.platform.attachment;

import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Batches;
import id.wajahkota.platform.shared.PortalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Throws files away that belong to nothing: a dialog was closed after the file had come, or it was taken off again. Each
 * night, a week after they came or were last seen in use.
 */
@Component
class AttachmentSweep {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);
    private static final Limit BATCH = Limit.of(200);

    private final AttachmentRepository attachments;
    private final AttachmentContentRepository contents;
    private final ObjectProvider<AttachmentReaders> readers;
    private final Journal journal;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    AttachmentSweep(
            AttachmentRepository attachments,
            AttachmentContentRepository contents,
            ObjectProvider<AttachmentReaders> readers,
            Journal journal,
            PortalClock clock,
            TransactionTemplate transaction) {
        this.attachments = attachments;
        this.contents = contents;
        this.readers = readers;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${portal.sweep}", zone = "Asia/Jakarta")
    void sweep() {
        Instant now = clock.instant();
        Batches.each(after -> attachments.findByIdGreaterThanOrderById(after, BATCH), Attachment::id, batch -> {
            Set<UUID> used =
                    used(batch.stream().map(file -> new AttachmentId(file.id())).toList());
            attachments.touch(used, now);
            batch.stream()
                    .filter(file -> !used.contains(file.id()))
                    .filter(file -> file.unusedSince().isBefore(now.minus(KEPT)))
                    .forEach(this::throwAway);
        });
    }

    private Set<UUID> used(List<AttachmentId> ids) {
        return readers.stream()
                .flatMap(feature -> feature.used(ids).stream())
                .map(AttachmentId::value)
                .collect(Collectors.toSet());
    }

    private void throwAway(Attachment file) {
        try {
            transaction.executeWithoutResult(begun -> {
                contents.deleteById(file.id());
                attachments.delete(file);
                journal.record(Happened.to(
                        new SubjectRef(AttachmentKinds.ATTACHMENT, file.id()),
                        file.detail().name(),
                        CommonAction.DELETE.name()));
            });
        } catch (DataIntegrityViolationException usedMeanwhile) {
            LOG.debug("File {} is used after all", file.id(), usedMeanwhile);
        }
    }
}
