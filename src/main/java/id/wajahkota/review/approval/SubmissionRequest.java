package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    /** Whether that person wrote or last edited it, and so never decides it. */
    boolean isWorkOf(UserId person) {
        return person.equals(author) || person.equals(lastEditor);
    }
}
