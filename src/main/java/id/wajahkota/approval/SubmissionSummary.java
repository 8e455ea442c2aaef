package id.wajahkota.approval;

import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.UserId;
import java.time.Instant;

/** A submission as a queue shows it; times in UTC. */
public record SubmissionSummary(
        SubjectRef subject,
        OpdId opd,
        String title,
        int revision,
        UserId author,
        SubmissionStatus status,
        Instant dueAt,
        Instant submittedAt) {}
