package id.wajahkota.review.approval;

import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person answered at one step of a submission.
 *
 * @param at in UTC
 * @param verdict what an adviser thinks of it, where it is advice
 * @param rubric the marks of an adviser, where it is advice
 */
public record Answer(
        String step,
        UserId person,
        Instant at,
        ReviewAction action,
        Optional<Verdict> verdict,
        Optional<Rubric> rubric,
        String note) {}
