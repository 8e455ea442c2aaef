package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.route.Routed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a feature hands in for review.
 *
 * @param title what the queue shows
 * @param lastEditor with the author, barred from deciding
 * @param topic what it is about, as the administrator may have a route of its own for; posts name their pillar
 * @param affirmed what whoever submits declares where an election asks for it
 * @param dueAt when a decision comes too late, in UTC
 */
public record SubmissionRequest(
        SubjectRef subject,
        OpdId opd,
        Optional<UUID> topic,
        String title,
        int revision,
        UserId author,
        UserId lastEditor,
        Set<NeutralityStatement> affirmed,
        Instant dueAt) {

    /** The same, due at that time. */
    SubmissionRequest dueAt(Instant due) {
        return new SubmissionRequest(subject, opd, topic, title, revision, author, lastEditor, affirmed, due);
    }

    /** What its route is looked for. */
    Routed routed() {
        return new Routed(
                subject.type(), opd, topic, Stream.of(author, lastEditor).collect(Collectors.toSet()));
    }
}
