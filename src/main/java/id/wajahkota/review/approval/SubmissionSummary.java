package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import java.time.Instant;

/**
 * A submission as a queue shows it; times in UTC.
 *
 * @param dueAt the slot, or whatever else a decision must come before
 * @param openStep the position of the step it waits for
 * @param step the name of the step it waits for, or waited for last
 * @param stepDueAt when that step is late
 */
public record SubmissionSummary(
        SubjectRef subject,
        OpdId opd,
        String title,
        int revision,
        UserId author,
        SubmissionStatus status,
        Instant dueAt,
        Instant submittedAt,
        int openStep,
        String step,
        Instant stepDueAt) {

    /** What somebody has read who read this. */
    public ReviewDecision.Seen seen() {
        return new ReviewDecision.Seen(revision, openStep);
    }

    /** How near it is that an answer comes too late, when what is due before that time is called soon. */
    public Nearness nearness(Instant now, Instant soon) {
        if (answerBy().isBefore(now)) {
            return Nearness.LATE;
        }
        return answerBy().isAfter(soon) ? Nearness.LATER : Nearness.SOON;
    }

    /** When an answer comes too late, by the step or by the slot, whichever is first; in UTC. */
    public Instant answerBy() {
        return stepDueAt.isBefore(dueAt) ? stepDueAt : dueAt;
    }
}
