package id.wajahkota.review.approval;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.review.route.Quorum;
import id.wajahkota.review.route.Reviewer;
import id.wajahkota.review.route.Seat;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.StepKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who sits at which step, and when a step has been answered. A part of {@link SubmissionFlow}. */
final class SeatRules {

    private SeatRules() {}

    static Optional<ReviewRefusal> whyNot(ReviewState review, ReviewAction action, Reviewer person, Instant now) {
        return switch (action) {
            case APPROVE, REQUEST_CHANGES, REJECT, JUSTIFY, REPRIMAND -> whyNotDecide(review, person);
            case ADVISE -> whyNotAtSeats(review, seats(review, action, person), person);
            case GO_ON -> whyNotGoOn(review, person, now);
        };
    }

    /**
     * The seats this person can answer from: those of the open step, and for advice also those of earlier steps that
     * the review did not wait for.
     */
    static List<Seat> seats(ReviewState review, ReviewAction action, Reviewer person) {
        StepKind kind = action == ReviewAction.ADVISE ? StepKind.ADVISE : StepKind.DECIDE;
        Set<UserId> voices = person.voices();
        return review.seats().stream()
                .filter(seat -> review.steps().get(seat.step()).kind() == kind)
                .filter(seat ->
                        kind == StepKind.ADVISE ? isAsked(review, seat.step()) : seat.step() == review.openStep())
                .filter(seat -> voices.contains(seat.person()) && !review.isWorkOf(seat.person()))
                .toList();
    }

    /** Whether the open step needs nobody else after this answer. */
    static boolean completes(ReviewState review, ReviewAction action, Reviewer person) {
        Step step = review.step();
        if ((action == ReviewAction.ADVISE) != (step.kind() == StepKind.ADVISE)) {
            return false;
        }
        Set<Seat> answering = Set.copyOf(seats(review, action, person));
        boolean anyOfThisStep =
                !step.asksEachByName() || answering.stream().anyMatch(seat -> seat.step() == review.openStep());
        return anyOfThisStep
                && (step.quorum() == Quorum.ANY
                        || review.seats().stream()
                                .filter(seat -> seat.step() == review.openStep())
                                .allMatch(seat -> seat.isAnswered() || answering.contains(seat)));
    }

    private static boolean isAsked(ReviewState review, int position) {
        return position == review.openStep()
                || position < review.openStep() && !review.steps().get(position).mandatory();
    }

    private static Optional<ReviewRefusal> whyNotDecide(ReviewState review, Reviewer person) {
        Step step = review.step();
        if (step.kind() != StepKind.DECIDE) {
            return Optional.of(ReviewRefusal.NOT_YOUR_STEP);
        }
        if (step.asksEachByName()) {
            return whyNotAtSeats(review, seats(review, ReviewAction.APPROVE, person), person);
        }
        Set<UserId> voices = person.voicesWith(step.role());
        if (voices.isEmpty()) {
            return Optional.of(ReviewRefusal.NOT_YOUR_STEP);
        }
        return review.isWorkOf(person.person().id()) || voices.stream().allMatch(review::isWorkOf)
                ? Optional.of(ReviewRefusal.OWN_WORK)
                : Optional.empty();
    }

    private static Optional<ReviewRefusal> whyNotAtSeats(ReviewState review, List<Seat> seats, Reviewer person) {
        if (seats.isEmpty()) {
            return Optional.of(ReviewRefusal.NOT_YOUR_STEP);
        }
        if (review.isWorkOf(person.person().id())) {
            return Optional.of(ReviewRefusal.OWN_WORK);
        }
        return seats.stream().allMatch(Seat::isAnswered)
                ? Optional.of(ReviewRefusal.ALREADY_ANSWERED)
                : Optional.empty();
    }

    private static Optional<ReviewRefusal> whyNotGoOn(ReviewState review, Reviewer person, Instant now) {
        if (review.step().kind() != StepKind.ADVISE || !person.may(Permission.REVIEW_UNBLOCK)) {
            return Optional.of(ReviewRefusal.NOT_YOUR_STEP);
        }
        if (review.isWorkOf(person.person().id())) {
            return Optional.of(ReviewRefusal.OWN_WORK);
        }
        return review.isLateAt(now) ? Optional.empty() : Optional.of(ReviewRefusal.ADVICE_NOT_OVERDUE);
    }
}
