package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.review.route.Reviewer;
import id.wajahkota.review.route.StepKind;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/** The conditions of the queues; each is a sentence of the queue's definition. */
final class QueueConditions {

    private QueueConditions() {}

    static Specification<Submission> is(SubmissionStatus status) {
        return (submission, query, builder) -> builder.equal(submission.get("status"), status);
    }

    static Specification<Submission> isFor(ReviewPurpose purpose) {
        return (submission, query, builder) -> builder.equal(submission.get("purpose"), purpose);
    }

    static Specification<Submission> visibleTo(PortalUser person) {
        List<UUID> own = person.opds().stream().map(OpdId::value).toList();
        return (submission, query, builder) -> person.seesEveryOpd()
                ? builder.conjunction()
                : submission.get("opdId").in(own);
    }

    /**
     * Somebody is asked: by their role, or by name; the secretariat also about going on without overdue advice. Nobody
     * is asked about their own work.
     */
    static Specification<Submission> asks(Reviewer reviewer, Instant now) {
        return notWorkOf(reviewer.person())
                .and(Specification.anyOf(asksRoleOf(reviewer), asksByName(reviewer), waitsTooLong(reviewer, now)));
    }

    private static Specification<Submission> notWorkOf(PortalUser person) {
        UUID id = person.id().value();
        return (submission, query, builder) -> builder.and(
                builder.notEqual(submission.get("authorId"), id), builder.notEqual(submission.get("lastEditorId"), id));
    }

    /** A role that is not there must be said to be absent, or the opposite of this would be neither true nor false. */
    private static Specification<Submission> asksRoleOf(Reviewer reviewer) {
        return (submission, query, builder) -> builder.and(
                submission.get("openRole").isNotNull(),
                submission.get("openRole").in(reviewer.roles()));
    }

    private static Specification<Submission> asksByName(Reviewer reviewer) {
        List<UUID> voices = reviewer.voices().stream().map(UserId::value).toList();
        return (submission, query, builder) -> {
            Subquery<Integer> asked = query.subquery(Integer.class);
            Root<Submission> same = asked.correlate(submission);
            var seat = same.join("seats");
            asked.select(builder.literal(1))
                    .where(
                            seat.get("personId").in(voices),
                            seat.get("answeredAt").isNull(),
                            builder.lessThanOrEqualTo(seat.get("step"), submission.<Integer>get("openStep")));
            return builder.exists(asked);
        };
    }

    private static Specification<Submission> waitsTooLong(Reviewer reviewer, Instant now) {
        boolean unblocks = reviewer.may(Permission.REVIEW_UNBLOCK);
        return (submission, query, builder) -> unblocks
                ? builder.and(
                        builder.equal(submission.get("openKind"), StepKind.ADVISE),
                        builder.lessThan(submission.get("stepDueAt"), now))
                : builder.disjunction();
    }

    /** What the person asked for; what is soon too late ends at that time. */
    static Specification<Submission> matching(QueueFilter filter, Instant now, Instant soon) {
        Specification<Submission> all = Specification.unrestricted();
        if (!filter.opds().isEmpty()) {
            List<UUID> opds = filter.opds().stream().map(OpdId::value).toList();
            all = all.and(
                    (submission, query, builder) -> submission.get("opdId").in(opds));
        }
        if (!Blank.is(filter.text())) {
            String part = SearchWords.containing(Blank.clean(filter.text()).toLowerCase(Locale.ROOT));
            all = all.and(
                    (submission, query, builder) -> builder.like(builder.lower(submission.get("title")), part, '\\'));
        }
        return filter.urgency()
                .map(nearness -> near(nearness, now, soon))
                .map(all::and)
                .orElse(all);
    }

    private static Specification<Submission> near(Nearness nearness, Instant now, Instant soon) {
        return (submission, query, builder) -> switch (nearness) {
            case LATE -> builder.lessThan(submission.get("answerBy"), now);
            case SOON -> builder.between(submission.get("answerBy"), now, soon);
            case LATER -> builder.greaterThan(submission.get("answerBy"), soon);
        };
    }
}
