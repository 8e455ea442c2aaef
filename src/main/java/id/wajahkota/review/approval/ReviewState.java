package id.wajahkota.review.approval;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.review.route.Seat;
import id.wajahkota.review.route.Step;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the rules need to know of a submission.
 *
 * @param purpose what the review is for
 * @param open whether it still waits for a decision
 * @param steps the route it was submitted with
 * @param openStep the position of the step that the review waits for
 * @param seats everybody who is asked by name, at whichever step
 * @param stepDueAt when the open step is late, in UTC
 */
public record ReviewState(
        ReviewPurpose purpose,
        boolean open,
        List<Step> steps,
        int openStep,
        int revision,
        UserId author,
        UserId lastEditor,
        Set<Seat> seats,
        Instant stepDueAt) {

    /** The step that the review waits for. */
    public Step step() {
        return steps.get(openStep);
    }

    /** What a reviewer saw who looks at it now. */
    public ReviewDecision.Seen seen() {
        return new ReviewDecision.Seen(revision, openStep);
    }

    /** Whether the open step has not been answered in time. */
    public boolean isLateAt(Instant now) {
        return open && stepDueAt.isBefore(now);
    }

    /** Whether nobody has yet said anything at the last step. */
    boolean lastStepIsUntouched() {
        int last = steps.size() - 1;
        return seats.stream().noneMatch(seat -> seat.step() == last && seat.isAnswered());
    }

    /** The next step that the review will wait for, unless it has come to its end. */
    OptionalInt next() {
        return firstBlocking(steps, openStep + 1);
    }

    static OptionalInt firstBlocking(List<Step> steps, int from) {
        return IntStream.range(from, steps.size())
                .filter(position -> steps.get(position).blocks())
                .findFirst();
    }

    boolean isWorkOf(UserId person) {
        return person.equals(author) || person.equals(lastEditor);
    }
}
