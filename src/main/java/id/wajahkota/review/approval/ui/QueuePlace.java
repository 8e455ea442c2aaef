package id.wajahkota.review.approval.ui;

import id.wajahkota.platform.journal.SubjectRef;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Where a submission stands in its queue.
 *
 * @param queue the address of the queue
 * @param query which queue, and its filter, as the addresses of its submissions carry them
 * @param subjects the queue's submissions, in its order
 * @param position of the one that is read, or -1 when it is not in the queue
 */
record QueuePlace(String queue, String query, List<SubjectRef> subjects, int position) implements Serializable {

    Optional<String> previous() {
        return at(position - 1);
    }

    Optional<String> next() {
        return at(position + 1);
    }

    /** The next one, else the first that is left, else the queue. */
    String afterDecision() {
        return next().or(() -> position == 0 ? Optional.empty() : at(0)).orElse(queue);
    }

    private Optional<String> at(int wanted) {
        return wanted >= 0 && wanted < subjects.size()
                ? Optional.of(ReviewAddress.of(subjects.get(wanted)) + "?" + query)
                : Optional.empty();
    }
}
