package id.wajahkota.approval.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.approval.ReviewAction;
import id.wajahkota.approval.ReviewDecision;
import id.wajahkota.approval.ReviewRefusal;
import id.wajahkota.approval.ReviewState;
import id.wajahkota.approval.Reviews;
import id.wajahkota.approval.SubjectRef;
import id.wajahkota.approval.SubmissionFlow;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.shared.ui.Notifications;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The buttons of a reviewer, as the rules of the review allow them. */
public class ReviewChoices {

    private final SubjectRef subject;
    private final ReviewState review;
    private final PortalUser person;
    private final Reviews reviews;
    private final Runnable onDecided;

    /**
     * For one submission as it was read.
     *
     * @param onDecided runs after a decision was taken, to show the new state
     */
    public ReviewChoices(
            SubjectRef subject, ReviewState review, PortalUser person, Reviews reviews, Runnable onDecided) {
        this.subject = subject;
        this.review = review;
        this.person = person;
        this.reviews = reviews;
        this.onDecided = onDecided;
    }

    /** Approve first, then the milder refusal, then the final one. */
    public List<Choice> choices() {
        Set<ReviewAction> available = SubmissionFlow.available(review, person);
        return List.of(ReviewAction.APPROVE, ReviewAction.REQUEST_CHANGES, ReviewAction.REJECT).stream()
                .filter(available::contains)
                .map(this::choice)
                .toList();
    }

    /** Says why somebody who holds the deciding role still has no buttons. */
    public Optional<String> hint() {
        return SubmissionFlow.whyNot(review, person)
                .filter(ReviewRefusal.OWN_WORK::equals)
                .map(reason -> text("refusal." + reason.name()));
    }

    private Choice choice(ReviewAction action) {
        String label = text("ReviewAction." + action.name());
        return switch (action) {
            case APPROVE -> Choice.primary(label, () -> ask(action, label));
            case REQUEST_CHANGES -> Choice.plain(label, () -> ask(action, label));
            case REJECT -> Choice.dangerous(label, () -> ask(action, label));
        };
    }

    private void ask(ReviewAction action, String label) {
        String key = "review." + action.name();
        new NoteDialog(label, text(key + ".explanation"), text(key + ".note"), note -> decide(action, note)).open();
    }

    private void decide(ReviewAction action, String note) {
        reviews.decide(subject, ReviewDecision.of(action, review.revision(), note));
        Notifications.success(text("review." + action.name() + ".done"));
        onDecided.run();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
