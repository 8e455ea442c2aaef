package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import java.time.Instant;
import java.util.Optional;

/**
 * A submission in the history of approvals; times in UTC.
 *
 * @param kind what kind of subject it is
 * @param step the name of the step it waits for, or waited for last
 * @param author by name
 * @param closedBy by name, where a person closed it
 */
public record SubmissionRow(
        String kind,
        OpdId opd,
        String title,
        int revision,
        ReviewPurpose purpose,
        SubmissionStatus status,
        String step,
        String author,
        Instant submittedAt,
        Optional<Instant> closedAt,
        Optional<String> closedBy) {}
