package id.wajahkota.approval;

import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.UserId;
import java.time.Instant;

/**
 * What a feature hands in for review.
 *
 * @param title what the queue shows
 * @param lastEditor with the author, barred from deciding
 * @param dueAt when a decision comes too late, in UTC
 */
public record SubmissionRequest(
        SubjectRef subject, OpdId opd, String title, int revision, UserId author, UserId lastEditor, Instant dueAt) {}
